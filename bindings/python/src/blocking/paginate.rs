//! Iterators over paginated lists.

use std::sync::{Mutex, TryLockError};

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use volcredis::paginate::{ItemIter, PageIter};
use volcredis::{DynamicRequest, Error};

use super::state::ClientState;
use crate::credentials::exception;
use crate::interpreter::{self, InterpreterGuard};
use crate::list::{List, to_item, to_page};
use crate::logging;
use crate::signals::{Interrupt, is_main_thread};

/// The items of a list over all its pages, which the methods of `client.paginate` return.
#[pyclass(frozen, generic, module = "volcredis")]
pub(crate) struct ItemIterator {
    list: List<ClientState>,
    items: Mutex<Detached<ItemIter<DynamicRequest>>>,
    interrupt: Interrupt,
}

impl ItemIterator {
    pub(super) fn new(py: Python<'_>, list: List<ClientState>) -> PyResult<Self> {
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
        interpreter::enter_call(py, |guard| {
            let next = next(guard, &self.list, &self.items, &self.interrupt)?;
            next.map(|item| to_item(py, self.list.item_kind(), &item)).transpose()
        })
    }

    /// Returns an iterator over the pages from the beginning, each a whole response. An item that moves to a later page
    /// meanwhile occurs on both.
    fn pages(&self, py: Python<'_>) -> PyResult<PageIterator> {
        interpreter::enter(py, |_| {
            let (items, interrupt) = iterate(py, &self.list)?;
            let pages = Mutex::new(Detached(Some(items.pages())));
            Ok(PageIterator { list: self.list.clone(), pages, interrupt })
        })
    }

    /// Ends the iteration, and cancels pages that are prefetched.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        interpreter::enter_to_close(py, |_| close(&self.items))
    }

    fn __repr__(&self) -> String {
        self.list.describe("items")
    }
}

/// The pages of a list, which `ItemIterator.pages` returns.
#[pyclass(frozen, generic, module = "volcredis")]
pub(crate) struct PageIterator {
    list: List<ClientState>,
    pages: Mutex<Detached<PageIter<DynamicRequest>>>,
    interrupt: Interrupt,
}

#[pymethods]
impl PageIterator {
    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        interpreter::enter_call(py, |guard| {
            let next = next(guard, &self.list, &self.pages, &self.interrupt)?;
            next.map(|response| to_page(py, self.list.request.action(), response)).transpose()
        })
    }

    /// Ends the iteration.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        interpreter::enter_to_close(py, |_| close(&self.pages))
    }

    fn __repr__(&self) -> String {
        self.list.describe("pages")
    }
}

fn iterate(py: Python<'_>, list: &List<ClientState>) -> PyResult<(ItemIter<DynamicRequest>, Interrupt)> {
    let state = list.state.get(py)?;
    let interrupt = Interrupt::new(&state.closing);
    let items = interrupt
        .watch(&state.client)
        .paginate(&list.request)
        .prefetch(list.prefetch)
        .concurrency(list.concurrency);
    Ok((items, interrupt))
}

/// Ends an iteration that is not executing.
fn close<I: Send>(iterator: &Mutex<Detached<I>>) -> PyResult<()> {
    let iterator = match iterator.try_lock() {
        Ok(mut iterator) => iterator.0.take(),
        Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner().0.take(),
        Err(TryLockError::WouldBlock) => {
            return Err(PyValueError::new_err("the iterator is already executing"));
        }
    };
    drop(Detached(iterator));
    Ok(())
}

/// Returns the next element of an iterator, which is waited for without the GIL.
fn next<I: Iterator<Item = Result<T, Error>> + Send, T: Send>(
    guard: &InterpreterGuard<'_>,
    list: &List<ClientState>,
    iterator: &Mutex<Detached<I>>,
    interrupt: &Interrupt,
) -> PyResult<Option<T>> {
    let py = guard.py();
    let state = list.state.get(py)?;
    state.check_caller(py)?;
    let mut iterator = match iterator.try_lock() {
        Ok(iterator) => iterator,
        Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
        // The message of generators. Waiting within a signal handler of the same thread would never end.
        Err(TryLockError::WouldBlock) => {
            return Err(PyValueError::new_err("the iterator is already executing"));
        }
    };
    let Some(iterator) = &mut iterator.0 else { return Ok(None) };
    logging::begin_call(py)?;
    // Caches the result, which the signal check uses on this thread.
    is_main_thread(py)?;
    let next = interrupt.during(guard, list.request.action_name(), || iterator.next().transpose())?;
    next.map_err(|error| exception(py, &error, state.callables.credentials.as_deref()))
}

/// A value that is dropped without the GIL, because its destructor waits for a thread that may need the GIL.
struct Detached<T: Send>(Option<T>);

impl<T: Send> Drop for Detached<T> {
    fn drop(&mut self) {
        interpreter::drop_detached(self.0.take());
    }
}
