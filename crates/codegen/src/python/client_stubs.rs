//! The stubs of both clients.

use std::fmt::Write as _;

use super::super::model::{Action, Field};
use super::super::names::snake_case;
use super::stubs::{Stubs, docstring, python_names};
use super::{HEADER, bracketed, in_order};

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Face {
    Blocking,
    Async,
}

impl Stubs<'_> {
    pub(super) fn client(&self, face: Face) -> String {
        let (doc, base, imports, variable) = match face {
            Face::Blocking => {
                ("The client that blocks the calling thread.", "Client", "from typing import Any\n", "")
            }
            Face::Async => (
                "The client for asyncio.",
                "AsyncClient",
                "from types import TracebackType\nfrom typing import Any, TypeVar\n\nfrom typing_extensions import Self\n",
                "\n_ResponseT = TypeVar(\"_ResponseT\", bound=_volcredis.Response)\n",
            ),
        };
        let prefix = if face == Face::Async { "Async" } else { "" };
        let mut text = format!(
            "{HEADER}\"\"\"{doc}\"\"\"\n\nimport datetime\nfrom collections.abc import Sequence\n{imports}\nfrom volcredis import _volcredis, models\nfrom volcredis._paginate import {prefix}Paginate\nfrom volcredis._wait import {prefix}Waits\n{variable}\n"
        );
        let _ = writeln!(text, "class {base}(_volcredis.{base}):");
        text.push_str(match face {
            Face::Blocking => BLOCKING,
            Face::Async => ASYNC,
        });
        for action in &self.model.actions {
            self.method(&mut text, action, face);
        }
        text
    }

    fn method(&self, text: &mut String, action: &Action, face: Face) {
        let fields: Vec<(&Field, bool)> =
            in_order(&action.request).map(|field| (field, field.required)).collect();
        let mut doc = vec![self.docs.method(action)];
        if !fields.is_empty() {
            doc.push(format!("Args:\n{}", self.arguments(&fields)));
        }
        let keyword = if face == Face::Async { "async def" } else { "def" };
        let open = format!("{keyword} {}(", snake_case(&action.action));
        let close = format!(") -> models.{}Response:", action.action);
        text.push('\n');
        text.push_str(&bracketed(1, &open, &self.parameters(action, &fields), &close));
        docstring(text, 2, &python_names(&self.docs, doc, &action.request));
        text.push_str("        ...\n");
    }

    /// The parameters of a method, from fields with whether they must be given.
    pub(super) fn parameters(&self, action: &Action, fields: &[(&Field, bool)]) -> Vec<String> {
        let mut parameters = vec!["self".to_owned()];
        if !fields.is_empty() {
            parameters.push("*".to_owned());
        }
        parameters.extend(fields.iter().map(|(field, is_required)| {
            let value_type = self.given_type(action, field);
            let name = snake_case(&field.name);
            if *is_required {
                format!("{name}: {value_type}")
            } else {
                format!("{name}: {value_type} | None = None")
            }
        }));
        parameters
    }

    /// Returns the `Args` of a docstring, one line per parameter.
    pub(super) fn arguments(&self, fields: &[(&Field, bool)]) -> String {
        let mut text = String::new();
        for (field, _) in fields {
            let doc = self.docs.parameter(field, self.model);
            let _ = writeln!(text, "    {}: {doc}", snake_case(&field.name));
        }
        text.trim_end().to_owned()
    }
}

/// What the blocking client has beside the actions.
const BLOCKING: &str = r#"    """A client that blocks the calling thread; any number of threads can share it.

    The time that a call waits is free for other threads, and Ctrl-C ends it.
    """

    @property
    def paginate(self) -> Paginate:
        """Lists over all their pages: a method for each action that lists in pages."""
        ...

    @property
    def wait(self) -> Waits:
        """Waits until something at the service has come to a state."""
        ...
"#;

/// What the client for asyncio has beside the actions.
const ASYNC: &str = r#"    """A client for asyncio, with the same methods and options as `Client`, to be awaited.

    Any number of tasks can share it. To cancel a task cancels its call; the service may have got the request.
    """

    async def send(self, request: _volcredis.Request[_ResponseT]) -> _ResponseT:
        """Makes a call with a request object, such as `volcredis.models.DescribeRegionsRequest()`."""
        ...

    async def call(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> _volcredis.Response:
        """Makes a call with parameters in wire names.

        An action or a parameter newer than the library is called with `version`, or with `allow_unknown`.
        """
        ...

    async def sign(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> _volcredis.SignedRequest:
        """The request that a call would send first, signed, without sending it."""
        ...

    async def presign(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> _volcredis.SignedRequest:
        """The request with the signature in its URL, without sending it.

        It is for whoever has no credentials, to be sent with `POST` within some minutes. The signature does not cover
        the body: who has the URL can send another one.
        """
        ...

    @property
    def paginate(self) -> AsyncPaginate:
        """Lists over all their pages: a method for each action that lists in pages."""
        ...

    @property
    def wait(self) -> AsyncWaits:
        """Waits until something at the service has come to a state."""
        ...

    async def close(self) -> None:
        """Closes the connections, once no other client shares them.

        Calls under way fail, others are refused.
        """
        ...

    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        value: BaseException | None = None,
        traceback: TracebackType | None = None,
        /,
    ) -> None: ...
"#;
