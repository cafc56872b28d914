"""The options that name a second reader, as one value for the commands that take them."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import click

OPTIONS = (
    click.option("--second-reader", "url", metavar="URL", help="A language model that may choose among the sentences."),
    click.option("--model", metavar="NAME", help="Name of the second reader’s model."),
    click.option("--offline", is_flag=True, help="Ask no second reader; an answer kept with the dossier is used."),
    click.option("--ask-again", is_flag=True, help="Ask the second reader though its answer is kept."),
)


def second_reader_options(command: Callable[..., None]) -> Callable[..., None]:
    """Gives a command the options, and hands it ``second``, a ``Places``; the command takes ``layout`` too."""

    @functools.wraps(command)
    def with_places(
        *args: object,
        url: str | None,
        model: str | None,
        offline: bool,
        ask_again: bool,
        layout: Path | None,
        **more: object,
    ) -> None:
        from summarizer.config.second_reader import Places, SecondReaderConfig, load_usual

        given = {name: value for name, value in (("url", url), ("model", model)) if value}
        named = SecondReaderConfig.model_validate(given) if given else None
        second = Places(usual=load_usual(layout), named=named, offline=offline, ask_again=ask_again)
        command(*args, layout=layout, second=second, **more)

    for option in reversed(OPTIONS):
        with_places = option(with_places)
    return with_places
