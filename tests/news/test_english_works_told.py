"""Which work a date of an English announcement is of, where nobody told the reader the work."""

from __future__ import annotations

import pytest

from medalcal.news.document import sentences
from medalcal.news.english.works import Works
from medalcal.news.gazetteer import Gazetteer
from tests.news.reading import article


def works(text: str) -> list[str]:
    """Give the claims of a text with their works."""
    return [f"{claim.work.text if claim.work else None} {claim.date}" for claim in article(text, "en").claims]


def main(text: str) -> str | None:
    """Give the main work of a text."""
    return Works(text, sentences(text, "en"), Gazetteer(), None).main


@pytest.mark.parametrize(
    "text",
    [
        "Paper Lantern Anime Announced\n\nThe Paper Lantern anime was revealed. Gonzomi airs it on {}.",
        "Paper Lantern Anime Dated\n\nThe Paper Lantern anime airs in Japan. Brunei follows on {}.",
        "Paper Lantern Anime Dated\n\nThe Paper Lantern anime is new. A Hindi dub starts on {}.",
        "Paper Lantern Anime Dated\n\nThe Paper Lantern anime is new. Produced by Ryo Kase, the show starts on {}.",
        "Paper Lantern Game Dated\n\nThe Paper Lantern game will launch for PlayStation Portable on {}.",
    ],
)
def test_names_beside_the_main_work_that_are_no_titles(text: str) -> None:
    """A lone word that nothing calls a work is a studio, a singer or a place."""
    assert works(text.format("January 10")) == ["Paper Lantern 2026-01-10"]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("'my lantern.' to Open on May 5\n\nToho will show my lantern. in theaters on May 5.", "my lantern"),
        ("mid-tide Manga Ends on May 5\n\nThe mid-tide manga ends on May 5.", "mid-tide"),
        ("Live-Action Kingdom Movie Dated\n\nKingdom, the film of the manga, opens on May 5.", "Kingdom"),
        (
            "The tide again? Are you sure this time? Anime\n\nThe tide again? Are you sure this time? airs in May.",
            "The tide again? Are you sure this time?",
        ),
        ("Toei's Lamp Letter Dated\n\nToei's show airs. Lamp Letter is Toei's anime, and opens May 5.", "Lamp Letter"),
        ("Lantern Theater Anime's Dub Begins\n\nSentai dubs Lantern Theater from May 5.", "Lantern Theater"),
        ("Lantern Post Office on Blu-ray\n\nThe Lantern Post Office ships on May 5.", "Lantern Post Office"),
        ("A Talk With Half Moon Ferry's Rei Sudo\n\nThe author of Half Moon Ferry met us on May 5.", "Half Moon Ferry"),
        ("Lantern Girl II Dated\n\nLantern Girl II follows Lantern Girl, an anime of 2020.", "Lantern Girl"),
        ("Live-Action Tide Keeper Film Opens\n\nRei Sudo's The Tide Keeper becomes a film in May.", "The Tide Keeper"),
        ("Rei Sudo's Hotaru-kan Novel\n\nRei Sudo's Hotaru-kan no Himitsu novel is out.", "Hotaru-kan no Himitsu"),
    ],
)
def test_the_main_work_of_a_headline(text: str, expected: str) -> None:
    """It may be in small letters, a company's or a kingdom's by its words, and longer in the text below."""
    assert main(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Rei Sudo of The Day We Sail will launch Hoshi Dai Tani in the March issue on January 25.", "Hoshi Dai Tani"),
        ("Kumo no Nagare (The Drift) by Rei Sudo will launch in the May issue on May 5.", "Kumo no Nagare"),
        ("The last is Moon Ball Parade, drawn by Rei Sudo, which will launch on May 5.", "Moon Ball Parade"),
        ("Sudo finished the Sail on Glass: Before the Fall manga in May.", "Sail on Glass: Before the Fall"),
        ("The story goes on in Paper Lantern R, which shipped on May 5.", "Paper Lantern R"),
        ("Blue Ferry, another of Sudo's novel series, got an anime. It premiered in May.", "Blue Ferry"),
        ("(And the rest? Sudo's Quiet Wells: The Deep One!, on a well, is due May 5.)", "Quiet Wells: The Deep One!"),
        ("Sudo won the Media Award in May for the short Paper Harbor.", "Paper Harbor"),
        ("It replaces Blue Ferry Surfers, whose last episode airs on May 5.", "Blue Ferry Surfers"),
        ("Her Seabird Market won the Kodansha Award in May.", "Seabird Market"),
        ("Denpa listed Under the Bitter Moon for May 5.", "Under the Bitter Moon"),
        ("Books arrive on May 5, among them Tower of Bells vol. 14.", "Tower of Bells"),
        ("Winners include Rei Sudo, whose Wolf Ears is being adapted into an anime for May.", "Wolf Ears"),
        ("Sudo drew the manga Red Ladder (2008-2014), which ran in Weekly Tama.", "Red Ladder"),
        ("On March 8, they will launch the Second Boat manga.", "Second Boat"),
        ("Also new is Clerk's Daughter (Tuesday, May 5, 10 p.m.).", "Clerk's Daughter"),
        ("World's End Hotel ships on May 5.", "World's End Hotel"),
        ("• The Witch Who Hates Mondays, vol. 1 in May", "The Witch Who Hates Mondays"),
        ("Broken Halo (Blu-ray, DVD; dub) - May 5", "Broken Halo"),
        ("Blank Pages: An Artist's Story comes out on May 5.", "Blank Pages: An Artist's Story"),
        ("Sudo ended Kono Sato in the same magazine in May.", "Kono Sato"),
        ("Blood Type: Oak by Sudo and Nishimori airs on May 5.", "Blood Type: Oak"),
        (
            "Sudo directed the film Two Sparrows, which opened in 2015. The anime's disc ships on May 5.",
            "Paper Lantern",
        ),
    ],
)
def test_the_work_of_a_sentence_beside_the_main_one(text: str, expected: str) -> None:
    """What governs the date there is a work of its own, by the words around it."""
    whole = f"Paper Lantern Anime Announced\n\nThe Paper Lantern anime was revealed.\n\n{text}"
    assert works(whole)[-1].rpartition(" ")[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Rei Sudo will launch a new manga in the next issue on {}. Titled {}, it is a school romance.",
        "Rei Sudo will draw a one-shot for the issue of {}. The story, titled {}, is on a school.",
        'The issue of {} will run a one-shot by Rei Sudo. "{}" stars a cat.',
    ],
)
def test_the_title_of_a_new_work_in_the_next_sentence(text: str) -> None:
    """What is launched has its title behind its date."""
    body = text.format("January 24", "Kimi no Kamakiri")
    assert works(f"Paper Lantern's Rei Sudo Draws\n\nThe Paper Lantern manga ended.\n\n{body}")[-1] == (
        "Kimi no Kamakiri 2026-01-24"
    )


def test_paragraphs_that_begin_with_a_title_and_a_colon() -> None:
    """Three of them are a list, whose titles nothing else calls works."""
    rows = [
        "Bone Prince: The film opens on May 5.",
        "High Tide: moved to May 6.",
        "A Guide to Tea: the anime airs May 7.",
    ]
    assert works("Delayed This Week\n\n" + "\n\n".join(rows)) == [
        "Bone Prince 2026-05-05",
        "High Tide 2026-05-06",
        "A Guide to Tea 2026-05-07",
    ]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Kite of Dawn Manga Ends\n\nThe Asa no Kite (Kite of Dawn) manga ends on May 5.", "Asa no Kite"),
        (
            "Rei Kokoro's Long Nights on Hulu\n\nThe Rei Kokoro's Long Nights anime airs on May 5.",
            "Rei Kokoro's Long Nights",
        ),
        (
            "Viz to Resume Rei Kenshin: Hokkai Arc\n\nRei Kenshin: Hokkai Arc is back on May 5.",
            "Rei Kenshin: Hokkai Arc",
        ),
        (
            "Lie in April's Author Draws\n\nLie in April (Uso no Kimi) started in Monthly Afternoon in May 2011.",
            "Lie in April",
        ),
        (
            "Toei Plans Tank Anime Girls and Tea\n\nDigital release on May 5\n\nGirls and Tea is set at a school.",
            "Girls and Tea",
        ),
        ("New Titles\n\nTitle: Lamp Sellers (light novel)\nRelease date: May 5, 2026", "Lamp Sellers"),
        ("New Titles\n\nSudo's Stray Lamp is by Rei Sudo. The manga ends on May 5.", "Stray Lamp"),
        (
            "Premieres\n\nThe Ultra anime has aired since 1996.\n\nUltra Tiga 2026.05.05\nUltra Max 2026.09.06",
            "Ultra Max",
        ),
        (
            "Paper Boat Dub\n\nPaper Boat airs.\n\nBased on Sudo's novels Kimi wa Dare?, the anime premieres on May 5.",
            "Paper Boat",
        ),
    ],
)
def test_titles_as_they_are_written_in_full(text: str, expected: str) -> None:
    """The text below has the title whole; a record, a row and a sentence have no more than it."""
    assert works(text)[-1].rpartition(" ")[0] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("my quiet sea. Film Opens\n\nToho opens my quiet sea., a film by Ao Tani, on June 5.", "my quiet sea"),
        ("Live-Action Paper Fox Film\n\nThe film of Rei Sudo's manga The Paper Fox opens on May 5.", "The Paper Fox"),
    ],
)
def test_a_headline_that_has_less_of_a_title(text: str, expected: str) -> None:
    """Small letters begin it, or it leaves the article out."""
    assert main(text) == expected


def test_a_list_of_which_each_begins_on_a_day() -> None:
    """The last of them is a title too, though it may be a person by its words."""
    text = (
        "Kite Dub\n\nThe Kite anime is dubbed. Hidive streams Ramen at Ten from May 5, and Princess Tanuki from May 6."
    )
    assert works(text) == ["Ramen at Ten 2026-05-05", "Princess Tanuki 2026-05-06"]


def test_a_list_of_volumes_names_their_works_without_the_word_for_a_volume() -> None:
    """Three rows that begin with a title and a colon."""
    text = (
        "Seven Seas Delays 3 Volumes\n\nSeven Seas announced that it has pushed back the following:\n\n"
        "Salt Ferry Vol. 4: now May 26\nThe Ghost Vol. 2: now June 9\nHarbor Bell Omnibus 3: now October 6"
    )
    assert works(text) == ["Salt Ferry 2026-05-26", "The Ghost 2026-06-09", "Harbor Bell 2026-10-06"]


def test_a_block_of_a_channel_is_no_work() -> None:
    """Whatever the headline says first."""
    text = (
        "Fuji TV's Noitamina Block to Run Library of Winds in April\n\nThe Library of Winds anime will premiere on "
        "April 14. Abe has been serializing the manga in Afternoon since 2007."
    )
    assert works(text) == ["Library of Winds 2026-04-14", "Library of Winds 2007"]


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Shows will come to the Funimation Channel in spring 2026: NANA, Honey And Clover, and Buso Renkin.",
            ["NANA", "Honey And Clover", "Buso Renkin"],
        ),
        (
            "There will also be series coming to Netflix in 2026, such as Lamp Romae, Spriggan and Drifting Home.",
            ["Lamp Romae", "Spriggan", "Drifting Home"],
        ),
        (
            "Three films open in theaters on May 3: Lantern Tale, Honey And Clover, and Hunter Road.",
            ["Lantern Tale", "Honey And Clover", "Hunter Road"],
        ),
    ],
)
def test_works_that_are_named_behind_what_they_are(text: str, expected: list[str]) -> None:
    """A sentence that speaks of several names them at its end, those too that look like a person or are one word."""
    assert [row.partition(" 2026")[0] for row in works(text)] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "The DVD of Lamp Road is due on October 10, and so is Strike Witches Season 1.",
            ["Lamp Road", "Strike Witches"],
        ),
        ("The Lamp Road anime premiered on October 3, as did Kite Garden.", ["Lamp Road", "Kite Garden"]),
        ("The Lamp Road anime will premiere on May 3, as will Kite Garden.", ["Lamp Road", "Kite Garden"]),
    ],
)
def test_works_of_which_the_same_is_told(text: str, expected: list[str]) -> None:
    """What is only said to do as well comes out on the same day."""
    assert [row.rpartition(" ")[0] for row in works(text)] == expected


@pytest.mark.parametrize(
    "date",
    [
        "From July",
        "This July",
        "Next March",
        "In early July",
        "In July 2026",
        "On July 5",
        "On July 5th",
        "On 5 July",
        "On July 3, 2026",
        "On Friday, July 3",
        "This Friday",
        "On New Year's Eve",
    ],
)
def test_a_date_right_before_a_title_is_no_part_of_it(date: str) -> None:
    """Nothing parts them but the sense of the words."""
    assert works(f"{date} Lantern Road opens in theaters.")[-1].rpartition(" ")[0] == "Lantern Road"


def test_a_month_that_begins_a_title_is_no_date() -> None:
    """As in the manga that everybody shortens to its first word."""
    assert works("Rei has a part in March Comes in Like a Lion, an anime that airs on May 3.") == [
        "March Comes in Like a Lion 2026-05-03"
    ]
