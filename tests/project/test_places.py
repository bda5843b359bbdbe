"""Where the entries of a project stand."""

from fnetdesigner.project.places import lines_of_entries


def test_each_entry_has_its_line() -> None:
    text = '{\n  "resources": {\n    "a-1": {\n      "b": {"resources": {"c": 1}}\n    }, "a-2": {},\n    "a-3": {}},\n'
    assert lines_of_entries(text + '  "layout": {"a-1": {}}\n}', "resources") == {"a-1": 3, "a-2": 5, "a-3": 6}


def test_text_that_is_no_project_has_none() -> None:
    assert lines_of_entries("[]", "resources") == {}
    assert lines_of_entries("", "resources") == {}
