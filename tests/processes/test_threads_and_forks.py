"""Reading under load: answers go to whoever asked, and the machine's load or system changes nothing that is read."""

import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from summarizer.errors import ReadError
from summarizer.guarded.process import Worker, ask_guarded
from summarizer.readers.dossier import read_dossier
from tests import samples


def dossiers(folder: Path) -> list[Path]:
    """Four dossiers of three pages; each page names its dossier and its number."""
    found = []
    for name in "abcd":
        (folder / name).mkdir()
        found.append(folder / name)
        for number in range(3):
            words = [f"{name}{number}word{n}" for n in range(40)]
            body = (
                f"<p>Dossier {name}, page {number}. The {' the '.join(words)}.</p><p>And of {' of '.join(words)}.</p>"
            )
            (folder / name / f"{number}.html").write_text(samples.page(body=body), encoding="utf-8")
    return found


def firsts(path: Path) -> list[str]:
    """What each article of a dossier says of itself."""
    return [article.text[article.text.index("Dossier") :].partition(". ")[0] for article in read_dossier(path).articles]


def test_four_threads_on_four_dossiers(tmp_path: Path) -> None:
    """Each thread gets the articles of its own dossier, every time."""
    paths = dossiers(tmp_path)
    with ThreadPoolExecutor(max_workers=4) as pool:
        for _ in range(5):
            for path, found in zip(paths, pool.map(firsts, paths), strict=True):
                assert found == [f"Dossier {path.name}, page {number}" for number in range(3)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_forked_children(tmp_path: Path) -> None:
    """Children of a process that has read already read for themselves, and leave its reader alive."""
    paths = dossiers(tmp_path)
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from summarizer.readers.dossier import read_dossier\n"
        "paths = [Path(p) for p in sys.argv[1:]]\n"
        "read = lambda p: [a.text[a.text.index('Dossier'):].partition('. ')[0] for a in read_dossier(p).articles]\n"
        "want = lambda p: [f'Dossier {p.name}, page {n}' for n in range(3)]\n"
        "assert read(paths[0]) == want(paths[0])\n"
        "children = []\n"
        "for path in paths[1:]:\n"
        "    child = os.fork()\n"
        "    if not child:\n"
        "        os._exit(0 if read(path) == want(path) else 1)\n"
        "    children.append(child)\n"
        "codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]\n"
        "assert codes == [0, 0, 0], codes\n"
        "assert read(paths[0]) == want(paths[0])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *paths], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr


def test_answer_to_another_question(tmp_path: Path) -> None:
    """An answer whose number is not the question's is nobody's: the process is stopped."""
    path = tmp_path / "a.html"
    path.write_text(samples.page(), encoding="utf-8")
    worker = Worker()
    assert worker.ask("articles", path, {}, 30)["articles"]
    worker.lines.put(b'{"number": 99, "answer": {"articles": []}}\n')
    with pytest.raises(ReadError, match="broke its reader"):
        worker.ask("articles", path, {}, 30)
    assert worker.process is None


def test_interrupted_question(tmp_path: Path) -> None:
    """After an interruption the next question is answered by a new process."""
    path = tmp_path / "a.html"
    path.write_text(samples.page(), encoding="utf-8")
    worker = Worker()
    worker.ask("articles", path, {}, 30)
    process = worker.process
    timer = threading.Timer(0, lambda: None)
    timer.start()
    worker.stop()
    assert worker.ask("articles", path, {}, 30)["articles"]
    assert worker.process is not process
    worker.stop()


def test_processor_time_is_what_counts(tmp_path: Path) -> None:
    """A file that needs more processor time than it may have is stopped and named, long before the clock's limit."""
    pytest.importorskip("resource")
    path = tmp_path / "long.html"
    paragraphs = "".join(f"<p>{number} {samples.LEAD}</p>" for number in range(40_000))
    path.write_text(samples.page(body=paragraphs), encoding="utf-8")
    settings = {"file_bytes": 10**9, "article_characters": 10**9}
    with pytest.raises(ReadError, match=r"long\.html: took longer than 0.5 seconds to read and was stopped"):
        ask_guarded("articles", path, settings, 0.5)


WITHOUT = """
import importlib, sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name in ("fcntl", "resource"):
            raise ImportError(name)
sys.meta_path.insert(0, Missing())
for name in ("fcntl", "resource"):
    sys.modules.pop(name, None)
"""
"""As on Windows: neither module can be imported."""


def test_no_fcntl_and_no_resource(tmp_path: Path) -> None:
    """The demonstration is built where the system has neither of the two modules that only POSIX systems have."""
    (tmp_path / "sitecustomize.py").write_text(WITHOUT, encoding="utf-8")
    root = Path(__file__).parents[2]
    command = [sys.executable, "-m", "summarizer", "build", str(root / "inputs"), "--out", str(tmp_path / "out")]
    environment = {**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{root}"}
    done = subprocess.run(
        command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "out").glob("*/brief.json"))
