"""The structures of requests and responses; each class is made when it is first needed."""

from volcredis import _volcredis


def __getattr__(name):
    model = globals()[name] = _volcredis.model_class(name)
    return model


def __dir__():
    return sorted([*globals(), *_volcredis.model_names()])
