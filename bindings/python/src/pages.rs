//! Iterators over lists that come in pages.

use std::sync::{Mutex, TryLockError};

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use serde_json::Value;
use serde_json::value::to_raw_value;
use volcredis::model::Action;
use volcredis::pages::{ItemIter, PageIter};
use volcredis::{DynamicRequest, Error, Response};

use crate::client::NativeClient;
use crate::decode::Decoder;
use crate::gate::Inside;
use crate::interrupt::{Interrupt, is_main_thread};
use crate::shape::{Kind, Shape};
use crate::{errors, gate, logging, response};

/// A list: what is asked for, and who asks.
pub(crate) struct List<C> {
    pub(crate) client: Py<C>,
    pub(crate) request: DynamicRequest,
    pub(crate) prefetch: bool,
}

impl<C> List<C> {
    /// What an item is in Python.
    pub(crate) fn item_kind(&self) -> Option<Kind> {
        self.request.action().and_then(Shape::item_of)
    }

    pub(crate) fn describe(&self, what: &str) -> String {
        format!("<{what} of {}>", self.request.action_name())
    }
}

/// An item as Python sees it.
pub(crate) fn item<'py>(py: Python<'py>, kind: Option<Kind>, item: &Value) -> PyResult<Bound<'py, PyAny>> {
    Decoder { py, kind, lenient: true }.read_value(item)
}

/// A whole answer as Python sees it.
pub(crate) fn page<'py>(
    py: Python<'py>,
    action: Option<&'static Action>,
    response: Response<Value>,
) -> PyResult<Bound<'py, PyAny>> {
    let json = to_raw_value(&response.result).map_err(|error| PyValueError::new_err(error.to_string()))?;
    response::response(py, action, &response.map(|_| json))
}

/// The items of a list, over all its pages: what the methods of `client.paginate` give.
#[pyclass(frozen, generic, module = "volcredis")]
pub(crate) struct ItemIterator {
    list: List<NativeClient>,
    items: Mutex<Detached<ItemIter<DynamicRequest>>>,
    interrupt: Interrupt,
}

impl ItemIterator {
    pub(crate) fn new(py: Python<'_>, list: List<NativeClient>) -> PyResult<Self> {
        let (items, interrupt) = iterate(py, &list)?;
        Ok(Self { list, items: Mutex::new(Detached(Some(items))), interrupt })
    }
}

#[pymethods]
impl ItemIterator {
    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        gate::enter_call(py, |inside| {
            let next = advance(inside, &self.list, &self.items, &self.interrupt)?;
            next.map(|next| item(py, self.list.item_kind(), &next)).transpose()
        })
    }

    /// Goes through the list from its beginning, a whole response each page, with its request id. An item that was moved
    /// to a later page meanwhile stands there again.
    fn pages(&self, py: Python<'_>) -> PyResult<PageIterator> {
        gate::enter(py, |_| {
            let (items, interrupt) = iterate(py, &self.list)?;
            let pages = Mutex::new(Detached(Some(items.pages())));
            let list = List {
                client: self.list.client.clone_ref(py),
                request: self.list.request.clone(),
                prefetch: self.list.prefetch,
            };
            Ok(PageIterator { list, pages, interrupt })
        })
    }

    fn __repr__(&self) -> String {
        self.list.describe("items")
    }
}

/// The pages of a list: what `ItemIterator.pages` gives.
#[pyclass(frozen, generic, module = "volcredis")]
pub(crate) struct PageIterator {
    list: List<NativeClient>,
    pages: Mutex<Detached<PageIter<DynamicRequest>>>,
    interrupt: Interrupt,
}

#[pymethods]
impl PageIterator {
    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        gate::enter_call(py, |inside| {
            let next = advance(inside, &self.list, &self.pages, &self.interrupt)?;
            next.map(|response| page(py, self.list.request.action(), response)).transpose()
        })
    }

    fn __repr__(&self) -> String {
        self.list.describe("pages")
    }
}

fn iterate(py: Python<'_>, list: &List<NativeClient>) -> PyResult<(ItemIter<DynamicRequest>, Interrupt)> {
    let open = list.client.get().open(py)?;
    let interrupt = Interrupt::new(&open.closing);
    let items = interrupt.watch(&open.client).paginate(&list.request).prefetch(list.prefetch);
    Ok((items, interrupt))
}

/// Takes a step of an iterator, without the interpreter.
fn advance<I: Iterator<Item = Result<T, Error>> + Send, T: Send>(
    inside: &Inside<'_>,
    list: &List<NativeClient>,
    iterator: &Mutex<Detached<I>>,
    interrupt: &Interrupt,
) -> PyResult<Option<T>> {
    let py = inside.py();
    let open = list.client.get().open(py)?;
    if let Some(callable) = &open.callable {
        callable.check_caller(py)?;
    }
    let mut iterator = match iterator.try_lock() {
        Ok(iterator) => iterator,
        Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
        // As a generator says it. To wait for a signal handler's own thread would be for ever.
        Err(TryLockError::WouldBlock) => {
            return Err(PyValueError::new_err("the iterator is already executing"));
        }
    };
    let Some(iterator) = &mut iterator.0 else { return Ok(None) };
    logging::begin_call(py)?;
    // Lets the check for signals tell this thread.
    is_main_thread(py)?;
    let next = interrupt.during(inside, list.request.action_name(), || iterator.next().transpose())?;
    next.map_err(|error| errors::exception_after(py, &error, open.callable.as_ref()))
}

/// What is let go of without the interpreter: it waits for a thread, which may be waiting for the interpreter.
struct Detached<T: Send>(Option<T>);

impl<T: Send> Drop for Detached<T> {
    fn drop(&mut self) {
        gate::drop_detached(self.0.take());
    }
}
