"""Answers kept for resources, which are immutable: the same object has the same answer for as long as it lives."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from contextlib import suppress
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from fnetdesigner.model.resource import Resource

P = ParamSpec("P")
S = TypeVar("S", bound=Resource)
T = TypeVar("T")


def kept(most: int) -> Callable[[Callable[Concatenate[S, P], T]], Callable[Concatenate[S, P], T]]:
    """Keep the answers of a function of one resource and plain words, the ``most`` lately asked for.

    The key is the object itself, not its value: comparing ten thousand rules costs more than reading them.
    """

    def wrap(function: Callable[Concatenate[S, P], T]) -> Callable[Concatenate[S, P], T]:
        answers: OrderedDict[Hashable, tuple[Any, T]] = OrderedDict()

        @wraps(function)
        def asked(resource: S, /, *args: P.args, **kwargs: P.kwargs) -> T:
            key = (id(resource), args)
            found = answers.get(key)
            # The entry keeps its resource alive, so an id is never that of another one.
            if found is not None:
                # Another thread may have let go of it meanwhile.
                with suppress(KeyError):
                    answers.move_to_end(key)
                return found[1]
            answer = function(resource, *args, **kwargs)
            answers[key] = (resource, answer)
            if len(answers) > most:
                with suppress(KeyError):
                    answers.popitem(last=False)
            return answer

        return asked

    return wrap
