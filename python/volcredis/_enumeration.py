"""The base class of enumerations."""

from __future__ import annotations

import enum

# Not from `typing`, which takes long to import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self


class OpenEnum(str, enum.Enum):
    """An enumeration of strings. A value that is not a member becomes a member without a name of its own.

    `InstanceStatus("Later")` returns an object that is equal to `"Later"`; `is_known` is false for it.
    """

    def __new__(cls, value: str) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        return member

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = value
        unknown._value_ = value
        return unknown

    @property
    def is_known(self) -> bool:
        """True for a value that the library knows."""
        return self._value_ in type(self)._value2member_map_

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        return str.__format__(self, spec)
