"""The structures of requests and responses. Each class is created when it is first used."""

from volcredis import _volcredis


def __getattr__(name):
    model = globals()[name] = _volcredis.model_class(name)
    return model


def __dir__():
    return sorted([*globals(), *_volcredis.model_names()])
