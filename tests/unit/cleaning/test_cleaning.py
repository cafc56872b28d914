# ruff: noqa: E501 - a sample sentence stands on one line
"""Cleaning: what is furniture on a pasted page, in six languages, and what must stay."""

import textwrap

import pytest

from summarizer.cleaning import clean, clean_all
from summarizer.cleaning.repeats import doubt
from summarizer.model import Article, Line
from tests.samples import BODY, LEAD, MENU, SECOND, TAIL, THIRD, TITLE

FOURTH = (
    "The bridge will open first to lorries with food and medicine, and to all other traffic when the patrols have met, "
    "the ministers of the lake states said in Geneva."
)


def lines(text: str, language: str | None = None) -> list[tuple[Line, str]]:
    """Each line of a text with its words."""
    body = clean(Article(file="a.txt", text=text, sha256="", language=language))
    return [(line, text[line.start : line.end]) for line in body.lines]


def texts(text: str, role: str, language: str | None = None) -> list[str]:
    """The words of the lines of one role."""
    return [words for line, words in lines(text, language) if line.role == role]


def paste(*parts: str) -> str:
    """A pasted page of these lines."""
    return "\n\n".join(parts)


LANGUAGES = {
    "en": (
        BODY,
        ("Home", "Sign in", "Subscribe to get our best stories", "Share This Post:", "Advertisement", "Follow us"),
        (
            "Leave a Reply",
            "Your email address will not be published. Required fields are marked *",
            "Related articles",
            "Tags: bridge",
        ),
    ),
    "fr": (
        (
            "Les ministres des quatre États du lac se sont mis d’accord mardi pour rouvrir le pont de Morland dans les dix jours.",
            "La ministre des affaires étrangères, Ada Brandt, a déclaré que les discussions sur le pont avaient été franches.",
            "L’opposition a demandé une date pour le départ de la garnison, que le communiqué sur le pont ne mentionne pas.",
        ),
        ("Accueil", "Se connecter", "Abonnez-vous à notre lettre d'information", "Partager sur Facebook", "Publicité"),
        ("Laisser un commentaire", "Votre adresse e-mail ne sera pas publiée.", "À lire aussi", "Les plus lus"),
    ),
    "de": (
        (
            "Die Minister der vier Seestaaten haben sich am Dienstag darauf geeinigt, die Brücke in Morland wieder zu öffnen.",
            "Außenministerin Ada Brandt sagte, die Gespräche über die Brücke in Morland seien offen gewesen, aber schwierig.",
            "Die Opposition in Morland verlangte ein Datum für den Abzug der Garnison von der Brücke, das der Text nicht nennt.",
        ),
        ("Startseite", "Anmelden", "Newsletter abonnieren", "Teilen", "Anzeige"),
        (
            "Kommentar schreiben",
            "Ihre E-Mail-Adresse wird nicht veröffentlicht.",
            "Das könnte Sie auch interessieren",
            "Meistgelesen",
        ),
    ),
    "es": (
        (
            "Los ministros de los cuatro Estados del lago acordaron el martes reabrir el puente de Morland en diez días.",
            "La ministra de Exteriores, Ada Brandt, dijo que las conversaciones sobre el puente habían sido francas y largas.",
            "La oposición de Morland pidió una fecha para la salida de la guarnición del puente, que el texto no menciona.",
        ),
        ("Inicio", "Iniciar sesión", "Suscríbete a nuestro boletín", "Compartir en Facebook", "Publicidad"),
        (
            "Deja un comentario",
            "Tu dirección de correo electrónico no será publicada.",
            "Te puede interesar",
            "Lo más leído",
        ),
    ),
    "ru": (
        (
            "Министры четырёх озёрных государств договорились во вторник открыть мост в Морланде в течение десяти дней.",
            "Министр иностранных дел Ада Брандт сказала, что переговоры о мосте в Морланде были откровенными и долгими.",
            "Оппозиция в Морланде потребовала назвать дату ухода гарнизона с моста, о которой в заявлении не говорится.",
        ),
        ("Главная", "Войти", "Подписывайтесь на наш канал", "Поделиться", "Реклама"),
        ("Оставить комментарий", "Ваш адрес email не будет опубликован.", "Читайте также", "Новости партнеров"),
    ),
    "uk": (
        (
            "Міністри чотирьох озерних держав домовилися у вівторок відкрити міст у Морланді протягом десяти днів.",
            "Міністерка закордонних справ Ада Брандт сказала, що перемовини про міст у Морланді були відвертими й довгими.",
            "Опозиція у Морланді вимагала назвати дату, коли гарнізон піде з мосту, про яку в заяві нічого не сказано.",
        ),
        ("Головна", "Увійти", "Підписуйтесь на наш канал", "Поділитися", "Реклама"),
        ("Залишити коментар", "Ваша e-mail адреса не оприлюднюватиметься.", "Читайте також", "Останні новини"),
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages(language: str) -> None:
    """In each language the article stays whole, and menu, share line, form and related stories go with a reason."""
    body, head, tail = LANGUAGES[language]
    text = paste(*head, *body, *tail)
    assert texts(text, "body") == list(body)
    assert all(line.reason for line, _ in lines(text) if line.role != "body")


def test_headline_and_subheading() -> None:
    """A headline is a title, a line over a paragraph a heading; neither is furniture or body."""
    text = paste(*TAIL[:1], TITLE, "By Jana Holm", *BODY[:2], "What Morland asks for", THIRD, *TAIL)
    assert texts(text, "title") == [TITLE]
    assert texts(text, "heading") == ["What Morland asks for"]
    assert texts(text, "body") == list(BODY)


def test_related_stories_below() -> None:
    """Headlines of other stories with their first words are cut off, whatever their own length."""
    teasers = (
        "Nine Hurt As Bus Hits Wall In Old Town",
        "Police in the old town said on Monday that the driver had not...",
        "Harbour Festival Draws A Record Crowd",
        "The festival closed on Sunday with fireworks over the...",
    )
    text = paste(TITLE, *BODY, "Leave a Reply", "Popular", "More like this", *teasers)
    assert texts(text, "body") == list(BODY)


CAPTIONS = (
    "Photo: Per Lund/Reuters",
    "A soldier stands on the bridge at Morland, Tuesday, March 18, 2025.",
    "Ministers leave the talks in Geneva. (AP Photo/Per Lund)",
    "Image copyright Reuters Image caption The bridge was closed all winter",
    "FILE - In this March 4, 2024, file photo, the bridge at Morland is seen from the north bank.",
    "Media playback is unsupported on your device Media caption The minister speaks in Geneva",
)


@pytest.mark.parametrize("caption", CAPTIONS)
def test_captions(caption: str) -> None:
    """A caption is known by its mark, its credit or its dated scene, and is no furniture."""
    text = paste(TITLE, caption, *BODY)
    assert texts(text, "caption") == [caption]
    assert texts(text, "body") == list(BODY)


CREDITS = (
    "(Reporting by Jana Holm; Editing by Per Lund)",
    "Associated Press writer Per Lund contributed to this report.",
    "Follow Jana Holm on Twitter at http://twitter.com/jholm",
    "© 2025 The Lake Herald. All rights reserved.",
    "Read more: Garrison stays silent",
    "Sign up for our newsletter and get the day's top stories in your inbox.",
    "___",
    "Share post:",
    "March 18, 2025 10:30",
)


@pytest.mark.parametrize("credit", CREDITS)
def test_credits_and_offers(credit: str) -> None:
    """Credits, offers and links are furniture, with their line number."""
    text = paste(TITLE, *BODY, credit)
    [(line, _)] = [(line, words) for line, words in lines(text) if line.role == "furniture"]
    assert line.number == 1 + 2 * (len(BODY) + 1)
    assert texts(text, "body") == list(BODY)


STAYING = (
    "Share prices fell after the ministers reopened the bridge, and the lake fund lost a tenth of its value on Tuesday.",
    "More than forty lorries crossed the Morland bridge on the first morning, the ministers of the four states said.",
    "By Tuesday evening the ministers had agreed on joint patrols on the bridge, though not on who would pay for them.",
    '"We will follow this agreement on the bridge," Minister Brandt told reporters in Geneva, "and so will they."',
    "Photographs of the Morland bridge that the ministers showed on Tuesday prove that its northern pillar is broken.",
    "Follow-up talks between the ministers on joint patrols and money from the lake fund are planned for April.",
)


@pytest.mark.parametrize("sentence", STAYING)
def test_sentences_that_begin_like_furniture(sentence: str) -> None:
    """A full sentence on the article's topic stays, though a menu could begin with its words."""
    assert sentence in texts(paste(TITLE, LEAD, SECOND, sentence, THIRD, *TAIL), "body")


def test_clean_text_stays_whole() -> None:
    """A text that is an article alone loses nothing, its short last sentence neither."""
    text = paste(*BODY, "Nobody crossed it that night.")
    assert texts(text, "body") == [*BODY, "Nobody crossed it that night."]


def test_hard_wrapped_mail() -> None:
    """Lines of a wrapped mail are judged by their paragraph, and each keeps its own number."""
    import textwrap

    text = "\n\n".join(textwrap.fill(paragraph, 72) for paragraph in BODY)
    assert " ".join(texts(text, "body")) == " ".join(BODY)
    assert [line.number for line, _ in lines(text)] == [n for n, line in enumerate(text.split("\n"), 1) if line]


def test_cut_off_sentence_and_label() -> None:
    """A label before the first sentence and a last sentence that is cut off are furniture inside their line."""
    text = paste("Story highlights " + LEAD, SECOND, THIRD + " His ...")
    found = lines(text)
    assert [(line.reason, words) for line, words in found if line.role == "furniture"] == [
        ("label", "Story highlights"),
        ("cut off", "His ..."),
    ]
    assert texts(text, "body") == list(BODY)


def test_front_matter() -> None:
    """Front matter is no part of the article."""
    text = f"---\ntitle: {TITLE}\n---\n\n{paste(*BODY)}"
    assert {line.reason for line, _ in lines(text) if line.role == "furniture"} == {"front matter"}
    assert texts(text, "body") == list(BODY)


def test_nothing_but_furniture() -> None:
    """A page of furniture alone has no body."""
    assert texts(paste("Home", "Sign in", "Subscribe", "Leave a Reply", "Share post:"), "body") == []


SITE_LINE = "Readers of the Lake Herald support this work with their letters."


def site(*outlets: str | None) -> list[Article]:
    """Articles of these outlets, each with a text of its own and the same line below it."""
    own = ((LEAD, THIRD), (SECOND, FOURTH), (LEAD[::-1], SECOND[::-1]))
    return [
        Article(file=str(n), text=paste(*own[n], SITE_LINE), sha256="", outlet=outlet)
        for n, outlet in enumerate(outlets)
    ]


@pytest.mark.parametrize("outlets", [(None, None, None), ("Herald", "Herald", "Herald"), ("Herald", None, "Herald")])
def test_lines_of_a_site(outlets: tuple[str | None, ...]) -> None:
    """A line that stands under three articles of an outlet is the site's, not theirs; in two it may be a reprint."""
    bodies = clean_all(site(*outlets))
    assert [body.lines[-1].reason for body in bodies] == ["repeated over articles"] * 3
    assert all(body.lines[-2].role == "body" for body in bodies)
    assert [body.lines[-1].role for body in clean_all(site(*outlets)[:2])] == ["body"] * 2


def test_lines_of_reprints_and_of_three_outlets_stay() -> None:
    """A sentence that three outlets print is the story's, and so is all that reprints of one text share."""
    bodies = clean_all(site("Herald", "Courier", "Post"))
    assert [body.lines[-1].role for body in bodies] == ["body"] * 3
    reprints = [
        Article(file=str(n), text=paste(f"Headline {n} of the day", *BODY, SITE_LINE), sha256="") for n in range(3)
    ]
    assert all(SITE_LINE in words for words in (texts(article.text, "body") for article in reprints))
    assert [body.lines[-1].role for body in clean_all(reprints)] == ["body"] * 3


def test_doubt_is_said() -> None:
    """An article of which nothing is left is named; one that stays whole is not."""
    furniture = clean(Article(file="a.txt", text=paste("Home", "Sign in", "Share post:"), sha256=""))
    notice = doubt(furniture)
    assert notice
    assert notice.file == "a.txt"
    assert doubt(clean(Article(file="b.txt", text=paste(*BODY), sha256=""))) is None


def test_empty_text() -> None:
    """An empty text has no lines."""
    assert lines("") == []
    assert lines(" \n\t\n") == []


def test_article_goes_on_behind_a_box() -> None:
    """A box of related stories inside a short article ends nothing; its links are furniture."""
    box = ("Related", "Who owns a sandbank?", "The village that moved uphill")
    page = paste(*MENU, *BODY[:2], *box, THIRD, FOURTH, *TAIL)
    assert texts(page, "body") == [*BODY, FOURTH]
    assert not set(box) & set(texts(page, "heading"))


def test_heading_below_a_link() -> None:
    """A line that is a link itself opens no box: what stands below it is a heading."""
    page = paste(*MENU, *BODY[:2], "Read more: Five questions about the lake fund", "Quiet in Geneva", THIRD, FOURTH)
    assert texts(page, "heading") == ["Quiet in Geneva"]


def test_what_stands_below_the_article_stays_out() -> None:
    """Headlines and teasers of other stories below the article stay out, though they share its names."""
    below = (
        "Related",
        "Lenno canal splits farmers",
        "Farmers along the Lenno canal say that the promised water has not reached the fields this year.",
        "Storm Edda stops trains",
        "Trains on the coast stood still on Monday after the storm had torn down the wires in three places.",
    )
    page = paste(*MENU, *BODY, *below)
    assert texts(page, "body") == list(BODY)


def test_menu_in_a_language_without_tables() -> None:
    """A page is told from an article by the shape of its menu where no word of it is known."""
    menu = ("Zəmi", "Tarlo", "Vekra nu", "Obiss", "Kelpa", "Dorin", "Ustak", "Mirro el", "Paskal", "Zento")
    assert texts(paste(*menu, *BODY, *menu), "body") == list(BODY)


@pytest.mark.parametrize(
    ("paragraph", "kept"),
    [
        ("The regulator said that third parties had read personal data and cookies without a legal ground.", True),
        ("“We will not sell your data to third parties,” the minister told members of the committee on Monday.", True),
        ("We and our partners store personal data and cookies on your device to show you what you may like.", False),
        ("This website keeps cookies on your device and shares personal data with third parties.", False),
    ],
)
def test_consent_speaks_to_the_reader(paragraph: str, *, kept: bool) -> None:
    """What asks for consent is furniture; a report or a quotation on data protection is not."""
    assert (paragraph in texts(paste(*BODY, paragraph, FOURTH), "body")) is kept


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("[Lenno’s president says the port will stay shut until the summer]", "furniture"),
        ("Fishermen wait at the port of Lenno on Monday. (Ada Brandt/The Meridian Ledger)", "caption"),
        ("Fishermen wait at the port of Lenno. Norwegian Navy via Reuters", "caption"),
        (
            "Morning alerts Get breaking news alerts and special reports. The stories that matter, every day.",
            "furniture",
        ),
        ("Harbour Reprints: This copy is for your personal, non-commercial use only.", "furniture"),
        ("1 of 12 Full Screen Autoplay Close Skip Ad × The port of Lenno on Monday", "caption"),
    ],
)
def test_what_sites_put_between_paragraphs_is_left_out(line: str, role: str) -> None:
    """Links in brackets, credits, boxes and players, however much they read like the article."""
    text = "\n\n".join([*BODY[:2], line, *BODY[2:]])
    found = clean(Article(file="page.txt", text=text, sha256=""))
    assert [part.role for part in found.lines if text[part.start : part.end] == line] == [role]


def test_a_picture_that_an_agency_signs_above_the_article_is_no_paragraph() -> None:
    """An agency signs the last paragraph of its text, not the first of many."""
    picture = "The minister spoke of the ferry at the port of Lenno on Tuesday. (Reuters)"
    text = "\n\n".join([picture, *BODY])
    assert clean(Article(file="page.txt", text=text, sha256="")).lines[0].role == "caption"


def test_an_interviewer_without_a_name() -> None:
    """What an interviewer puts to somebody is no report; the answers stay, and so does what stands before them."""
    lines = [
        "Foreign Minister Ada Brandt spoke to the Lake Herald about the bridge on Tuesday afternoon in Morland.",
        "Will the bridge open?",
        "Ada Brandt: It will open in June. We agreed on that with all four states.",
        "The lake fund says that it will never pay for the patrols.",
        "Brandt: The fund agreed in March, and I have the letter here.",
        "HERALD: Will you publish it?",
        "BRANDT: I will publish it on Friday, together with the text of the agreement.",
    ]
    body = clean(Article(file="a.txt", text="\n\n".join(lines), sha256=""))
    gone = {body.article.text[line.start : line.end] for line in body.lines if line.reason == "interviewer"}
    assert gone == {lines[3]}


@pytest.mark.parametrize("times", [2, 3, 4])
def test_a_text_pasted_several_times(times: int) -> None:
    """Each paragraph stays once, whatever the number of copies, and the others are counted among what was removed."""
    paragraphs = [
        *BODY,
        "Ada Brandt added that the four states would meet again in the autumn to look at the tolls on the bridge.",
        "The mayor of Morland thanked the mediators and said that the town had waited for this day for a year.",
    ]
    text = "\n\n".join([TITLE, *paragraphs] * times)
    body = clean(Article(file="a.txt", text=text, sha256=""))
    kept = [text[line.start : line.end] for line in body.lines if line.role == "body"]
    assert kept == paragraphs


@pytest.mark.parametrize(
    "tail",
    [
        "(Reporting by Jana Holm in Oslo; editing by Ada Berg)",
        "UPDATED to add a comment from the lake fund in the fifth paragraph.",
        "(Adds quote, details in paragraphs 3-5)",
        "This story has been updated with a comment of the fund.",
        "Correction, May 3: An earlier version said that the fund would pay.",
    ],
)
def test_notes_behind_the_last_sentence(tail: str) -> None:
    """Credits and notes about the article that follow its last sentence in the same line are no sentence of it."""
    text = "\n\n".join([LEAD, SECOND, f"{THIRD} {tail}"])
    body = clean(Article(file="a.txt", text=text, sha256=""))
    kept = [text[line.start : line.end] for line in body.lines if line.role == "body"]
    assert kept == list(BODY)


@pytest.mark.parametrize(
    "head",
    [
        ("Thu, 03 Apr 2025", "Lake states agree to reopen Morland bridge"),
        ("Skip to main content", "Lake states agree to reopen Morland bridge", "Posted , updated"),
        ("Lake states agree to reopen Morland bridge:", "18 March 2025"),
        (
            "Lake states agree to reopen Morland bridge",
            "18 March 2025",
            "Ada Brandt talks to reporters in Morland — Lake Wire",
            "Ada Brandt talks to reporters in Morland — Lake Wire",
        ),
    ],
)
def test_headline_below_or_above_other_lines(head: tuple[str, ...]) -> None:
    """A date line, a menu word or a caption that stands twice is not taken for the headline."""
    text = "\n\n".join([*head, *BODY])
    body = clean(Article(file="a.txt", text=text, sha256=""))
    [title] = [text[line.start : line.end] for line in body.lines if line.role == "title"]
    assert title.rstrip(":") == "Lake states agree to reopen Morland bridge"


SCENES = (
    "A patrol boat passes the lighthouse of Lenno in a drill.\nNorland holds war games in the bay this week.(AP: Ada Brandt)",
    "The ministers walk along the pier of Lenno.\nBoth sides spoke of progress on Monday.(Reuters: Ada Brandt)",
    "President Anna Berg rests her hands on a desk.\nAnna Berg asked the navy to pull back its boats. (AP)",
    "Fishermen mend their nets in the harbour.\nThe catch has shrunk since the winter. (Photo: Ada Brandt)",
    "A crowd waits in front of the hall.\nNobody was let in before noon. (AFP: Ada Brandt)",
    "The bridge of Lenno is seen at dusk.\nIt has been closed since the spring. (Image: Norland Navy)",
    "Anna Berg said after the end of the talks that nobody had been asked. ( AP: Ada Brandt )",
    "Anna Berg said that nobody had been asked about the harbour. (AP)",
)


@pytest.mark.parametrize("scene", SCENES)
def test_a_credit_makes_its_block_a_caption(scene: str) -> None:
    """Lines right above a credited one belong to its picture, on a page that parts its paragraphs by empty lines."""
    text = paste(TITLE, BODY[0], scene, *BODY[1:])
    assert texts(text, "caption") == scene.split("\n")


@pytest.mark.parametrize("scene", SCENES[:6])
@pytest.mark.parametrize("between", ["", "Posted , updated\n", "18 March 2025\n"])
def test_a_headline_above_a_picture_is_no_caption(scene: str, between: str) -> None:
    """A headline stays one, though the picture under it and its credit stand in the same block."""
    headline = "Lake states agree to reopen Morland bridge"
    text = f"{headline}\n{between}{scene}\n\n" + "\n\n".join(BODY)
    assert texts(text, "title") == [headline]
    assert not set(scene.split("\n")) & set(texts(text, "body"))


def test_lines_without_empty_ones_between_are_no_block() -> None:
    """Where every line follows the one before, the line above a caption is a paragraph like any other."""
    scene = SCENES[0].split("\n")
    text = "\n".join((TITLE, *BODY[:2], *scene, *BODY[2:]))
    assert texts(text, "caption") == scene[1:]


WRAPPED = {
    "en": (
        "The Norwegian foreign minister, Lars Vinter, and the president of the Commission, Anna Bergmann, signed an agreement in Lisbon on Tuesday on the passage of ships through the strait.",
        "“We have found a compromise,” Lars Vinter said after the signature. “Owners must now be persuaded to come back,” he added.",
    ),
    "fr": (
        "Le ministre norvégien des Affaires étrangères, Lars Vinter, et la présidente de la Commission européenne, Anna Bergmann, ont signé mardi à Lisbonne un accord sur le passage des navires.",
        "« Nous avons trouvé un compromis », a déclaré Lars Vinter à l’issue de la signature. « Il reste à convaincre les armateurs », a-t-il ajouté.",
    ),
}


@pytest.mark.parametrize("language", WRAPPED)
@pytest.mark.parametrize("width", [60, 66, 72, 78, 90])
def test_a_short_text_that_is_wrapped_by_hand_keeps_its_first_line(language: str, width: int) -> None:
    """The first line of a paragraph that goes on below is no headline, in a text of a few lines too."""
    text = paste(*(textwrap.fill(part, width) for part in WRAPPED[language]))
    assert {line.role for line, _ in lines(text, language)} == {"body"}
