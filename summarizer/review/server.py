"""What the browser asks for, and what it gets: the page, an article, a preview, what came of an act."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from summarizer.errors import InputError
from summarizer.renderers.web import render_html
from summarizer.review.guard import COOKIE, ENTRY, Guard, Pass
from summarizer.review.page.articles import article_html
from summarizer.review.page.cards import app_html
from summarizer.review.page.document import page_html
from summarizer.review.page.found import found_html
from summarizer.review.previews import Previews
from summarizer.review.session import Session, StaleError
from summarizer.review.state import state_of

HERE = Path(__file__).parent / "page"
STALE = 409
LONGEST_SEARCH = 200
"""Characters of a search."""
ENTERED = (
    '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Review</title>'
    '<link rel="icon" href="{path}/favicon.ico">'
    '<meta http-equiv="refresh" content="0;url={path}/"><p><a href="{path}/">Go to the brief</a></p></html>'
)
"""A step of this page's own: the browser sends no strict cookie where another page sent it on."""
Answer = Callable[[Request], Any]


def application(session: Session, port: int, secret: Pass, end: Callable[[], None]) -> ASGIApp:
    """The page as an ASGI application behind its guard; ``end`` stops the server."""
    previews = Previews(session)
    routes = [
        Route("/", _page(session)),
        Route("/app", _app(session)),
        Route("/act", _act(session), methods=["POST"]),
        Route("/article/{number:int}", _article(session)),
        Route("/search", _search(session)),
        Route("/preview/{name}", _previews(previews)),
        Route("/preview/{kind}/{number:int}", _picture(previews)),
        Route("/copy", _copy(session)),
        Route("/end", _end(end), methods=["POST"]),
        Route("/favicon.ico", _nothing),
        Route("/page.css", _file("page.css", "text/css")),
        Route("/page.js", _file("page.js", "text/javascript")),
    ]
    outside = Route(ENTRY, _enter(secret), methods=["POST"])
    return Guard(Starlette(routes=[outside, Mount(secret.path, routes=routes)]), port, secret)


async def _nothing(_request: Request) -> Response:
    return Response(status_code=204)


def _file(name: str, kind: str) -> Answer:
    async def answer(_request: Request) -> Response:
        return Response((HERE / name).read_bytes(), media_type=kind)

    return answer


def _enter(secret: Pass) -> Answer:
    async def answer(request: Request) -> Response:
        form = (await request.body()).decode("ascii", "replace")
        token = form.strip().removeprefix("token=")
        if not secret.enter(token):
            return PlainTextResponse("this way in was used already: start summarizer review again", status_code=403)
        entered = HTMLResponse(ENTERED.format(path=secret.path))
        entered.set_cookie(COOKIE, secret.cookie, httponly=True, samesite="strict", path=f"{secret.path}/")
        return entered

    return answer


def _page(session: Session) -> Answer:
    async def answer(_request: Request) -> Response:
        told = await run_in_threadpool(_looked, session)
        return HTMLResponse(await run_in_threadpool(page_html, session, told))

    return answer


def _app(session: Session) -> Answer:
    async def answer(_request: Request) -> Response:
        told = await run_in_threadpool(_looked, session)
        html = await run_in_threadpool(app_html, session)
        return JSONResponse({"html": html, "said": told, "version": session.version})

    return answer


def _looked(session: Session) -> str:
    """What changed outside the page, or why the files cannot be read as they are now."""
    try:
        return "; ".join(session.look())
    except InputError as error:
        return f"the page shows what was, nothing is saved: {error}"


def _act(session: Session) -> Answer:
    async def answer(request: Request) -> Response:
        try:
            act = json.loads(await request.body())
        except ValueError:
            act = None
        if not isinstance(act, dict):
            return JSONResponse({"said": "that is no act"}, status_code=400)
        status, said = await run_in_threadpool(_done, session, act)
        html = await run_in_threadpool(app_html, session)
        return JSONResponse({"html": html, "said": said, "version": session.version}, status_code=status)

    return answer


def _done(session: Session, act: dict[str, Any]) -> tuple[int, str]:
    try:
        return 200, session.act(act)
    except StaleError as error:
        return STALE, str(error)
    except InputError as error:
        return 400, str(error)


def _article(session: Session) -> Answer:
    async def answer(request: Request) -> Response:
        number, asked = int(request.path_params["number"]), request.query_params
        html = await run_in_threadpool(article_html, session, number, asked.get("at", ""), asked.get("like", ""))
        return HTMLResponse(html) if html else PlainTextResponse("no such article", status_code=404)

    return answer


def _search(session: Session) -> Answer:
    async def answer(request: Request) -> Response:
        words = request.query_params.get("words", "")[:LONGEST_SEARCH]
        return HTMLResponse(await run_in_threadpool(lambda: found_html(state_of(session), words)))

    return answer


def _previews(previews: Previews) -> Answer:
    async def answer(request: Request) -> Response:
        if request.path_params["name"] != "pages":
            return PlainTextResponse("no such preview", status_code=404)
        try:
            return JSONResponse(await run_in_threadpool(previews.listed))
        except InputError as error:
            return JSONResponse({"said": str(error)}, status_code=400)

    return answer


def _picture(previews: Previews) -> Answer:
    async def answer(request: Request) -> Response:
        kind, number = str(request.path_params["kind"]), int(request.path_params["number"])
        picture = await run_in_threadpool(previews.picture, kind, number)
        if picture is None:
            return PlainTextResponse("no such picture", status_code=404)
        return Response(picture.content, media_type=picture.type)

    return answer


def _copy(session: Session) -> Answer:
    async def answer(_request: Request) -> Response:
        html = await run_in_threadpool(render_html, session.brief, session.composed.layout.labels)
        name = {"Content-Disposition": 'attachment; filename="brief.html"'}
        return Response(html.encode(), media_type="text/html", headers=name)

    return answer


def _end(end: Callable[[], None]) -> Answer:
    async def answer(_request: Request) -> Response:
        end()
        return PlainTextResponse("ended")

    return answer
