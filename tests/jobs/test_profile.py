"""Profiles in files: comments stay, faults are told at once, and nothing is half-written."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from medalcal.errors import ProfileErrors
from medalcal.jobs.calendar import config_folder, profile_path
from medalcal.jobs.profile import HEAD, is_name, profile_names, read_profile, write_profile
from medalcal.model.profile import Choice, Follow, Profile, Volumes

FOLLOWED = Profile(follows=(Follow(work="frieren"), Follow(work="medalist", choice=Choice(outlets=("u-next",)))))
BY_HAND = """\
# What I watch
titles = "ja"  # I read it

# The list
[works]
frieren = {}  # the best
gone = {}
[works.medalist]  # on my platform
outlets = ["u-next"]
"""


@pytest.fixture
def path(config: Path) -> str:
    """Give where the usual profile is kept."""
    return profile_path("default")


def written(path: str, text: str) -> str:
    """Write a file, and give its path."""
    Path(path).write_text(text, encoding="utf-8")
    return path


def faults(path: str) -> list[str]:
    """Give what is wrong with a file."""
    with pytest.raises(ProfileErrors) as caught:
        read_profile(path)
    return [str(fault).replace(f"{path}: ", "") for fault in caught.value.exceptions]


def test_new_file(path: str) -> None:
    """A new file begins with what it is, and is read again as it was meant."""
    write_profile(path, replace(FOLLOWED, alarm=15))
    assert Path(path).read_text("utf-8") == (
        f'# {HEAD}\n\nalarm = "15m"\n\n[works]\nfrieren = {{}}\nmedalist = {{outlets = ["u-next"]}}\n'
    )
    assert read_profile(path) == replace(FOLLOWED, alarm=15)


def test_folders_are_made(tmp_path: Path) -> None:
    """The folder of settings need not be there."""
    path = str(tmp_path / "new" / "profiles" / "anna.toml")
    write_profile(path, FOLLOWED)
    assert read_profile(path) == FOLLOWED


def test_what_a_person_wrote_stays(path: str) -> None:
    """Comments and form stay around what changes; a profile that does not change is not written at all."""
    before = read_profile(written(path, BY_HAND))
    stamp = os.stat(path).st_mtime_ns
    write_profile(path, before)
    assert (Path(path).read_text("utf-8"), os.stat(path).st_mtime_ns) == (BY_HAND, stamp)
    medalist = Follow(work="medalist", choice=Choice(outlets=("u-next",), volumes=(Volumes("en"),)))
    after = replace(before, follows=(Follow(work="frieren"), Follow(work="new"), medalist), alarm=15)
    write_profile(path, after)
    text = Path(path).read_text("utf-8")
    for line in ("# What I watch", 'titles = "ja"  # I read it', "# The list", "frieren = {}  # the best",
                 "[works.medalist]  # on my platform"):  # fmt: skip
        assert line in text
    assert "gone" not in text
    assert read_profile(path) == after


@pytest.mark.parametrize(
    "text",
    [
        "works.frieren = {}\nworks.medalist.outlets = ['u-next']\n",
        "works = {frieren = {}, medalist = {outlets = ['u-next']}}\n",
        "[works.frieren]\n[works.medalist]\noutlets = [\n  'u-next', # here\n]\n",
        "\ufeff[works]\r\nfrieren = {}\r\nmedalist = {outlets = ['u-next']}\r\n",
        "'works'.'frieren' = {}\n\"works\".medalist = {outlets=[\"u-\\u006eext\"]}\n",
    ],
    ids=["dotted keys", "one line", "tables", "byte-order mark", "quoted keys"],
)
def test_every_form_of_toml(path: str, text: str) -> None:
    """However a person writes it, it is read, and can be written to."""
    assert read_profile(written(path, text)) == FOLLOWED
    for profile in (replace(FOLLOWED, alarm=15), replace(FOLLOWED, follows=(Follow(work="new"),)), Profile()):
        write_profile(path, profile)
        assert read_profile(path) == profile


def test_faults_with_their_keys(path: str) -> None:
    """Every fault of a file is one line, with the file and the key."""
    written(path, 'alarm = 15\ncolour = "red"\n[works]\nmedalist = {platform = "u-next"}\n')
    assert faults(path) == [
        "colour: no such key; there are offset, alarm, titles, all_day, spoiler_free, day_starts, tv, outlets, "
        "territories, volumes, kinds, works",
        "alarm: it is a number; give a text in quotes",
        "works.medalist.platform: no such key; there are tv, outlets, territories, volumes, kinds",
    ]


@pytest.mark.parametrize(
    "data,words",
    [
        pytest.param(b"titles = ja\n", "it is no TOML: invalid value (at line 1, column 10)", id="no quotes"),
        pytest.param(b"a = 1\na = 2\n", "it is no TOML: cannot overwrite a value (at line 2", id="a key twice"),
        pytest.param(b"\xff\xfe", "byte 1 is no UTF-8", id="no UTF-8"),
        pytest.param(b"x = " + b"[" * 5000, "it is no TOML of a profile", id="brackets"),
        pytest.param(b"#" * 1_000_001, "larger than 1 MB", id="large"),
        pytest.param(b"x = " + b"9" * 5000, "it is no TOML of a profile", id="a number of 5,000 digits"),
    ],
)
def test_broken_files(path: str, data: bytes, words: str) -> None:
    """One line says what is wrong; writing leaves the file as it is."""
    Path(path).write_bytes(data)
    (fault,) = faults(path)
    assert words in fault
    with pytest.raises(ProfileErrors):
        write_profile(path, FOLLOWED)
    assert Path(path).read_bytes() == data


def test_read_only_file(path: str) -> None:
    """A file that is not meant to be written stays, whoever runs the program."""
    written(path, BY_HAND)
    os.chmod(path, 0o444)
    with pytest.raises(PermissionError, match="read-only"):
        write_profile(path, FOLLOWED)
    assert Path(path).read_text("utf-8") == BY_HAND
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o444


def test_link_is_followed(path: str, tmp_path: Path) -> None:
    """A profile kept among other settings of a person stays there."""
    kept = tmp_path / "mine.toml"
    kept.write_text(BY_HAND, encoding="utf-8")
    os.symlink(kept, path)
    write_profile(path, FOLLOWED)
    assert Path(path).is_symlink()
    assert read_profile(str(kept)) == FOLLOWED
    assert [one.name for one in tmp_path.iterdir()].count("mine.toml") == 1


def test_names(config: Path) -> None:
    """Names are plain words; other files in the folder are no profiles."""
    for name in ("anna.toml", "default.toml", "Über.toml", "notes.txt", ".toml"):
        (config / "profiles" / name).write_text("", encoding="utf-8")
    assert profile_names() == ["anna", "default"]
    assert [is_name(text) for text in ("a", "anna-2", "../x", "", "A", "a" * 33, "-a", "a/b", "a\n")] == [
        True, True, False, False, False, False, False, False, False
    ]  # fmt: skip


def test_folder_of_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It is the named one, or where the system keeps such things, as platformdirs has it."""
    import platformdirs

    monkeypatch.setenv("MEDALCAL_CONFIG", "/somewhere")
    assert config_folder() == "/somewhere"
    monkeypatch.delenv("MEDALCAL_CONFIG")
    for base in ("", "relative", str(tmp_path)):
        monkeypatch.setenv("XDG_CONFIG_HOME", base)
        if base != "relative":  # which the specification says to ignore
            assert config_folder() == platformdirs.user_config_dir("medalcal", appauthor=False)
        else:
            assert config_folder() == os.path.expanduser("~/.config/medalcal")
    assert profile_names() == []
