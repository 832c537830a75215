//! Pagination.

use std::ffi::c_void;
use std::mem;
use std::sync::Arc;

use client::paginate::PrefetchedPages;
use client::{AsyncClient, DynamicRequest, Response};
use serde::Deserialize;
use serde_json::Value;
use tokio::sync::{Mutex, OwnedMutexGuard};
use volcredis_core::model::Pagination;
use volcredis_core::paginate::{Paginated, Paginator};

use crate::async_call::{self, Completion, volcredis_completion_callback};
use crate::cancellation_token::volcredis_cancellation_token;
use crate::client::volcredis_client;
use crate::error::{CError, volcredis_error};
use crate::ffi::{OutPtr, as_mut, as_ref, fallible, free};
use crate::json::Document;
use crate::request::volcredis_request;
use crate::response::volcredis_response;
use crate::status::volcredis_status;

/// A paginator, which sends one request per page of a list.
///
/// Free it with `volcredis_paginator_free()`, before or after the client.
pub struct volcredis_paginator {
    /// Locked while a page is requested.
    pages: Arc<Mutex<Pages>>,
    options: client::CallOptions,
}

struct Pages {
    pages: Paginator<DynamicRequest>,
    /// The maximum number of pages that are requested at the same time.
    concurrency: usize,
    prefetched: PrefetchedPages<DynamicRequest>,
    /// The name of the list in a response.
    items: &'static str,
}

impl Pages {
    /// Receives the next page, and requests pages after it in the background.
    async fn receive(
        &mut self,
        request: &DynamicRequest,
        caller: &AsyncClient,
    ) -> Result<volcredis_response, CError> {
        let outcome = match self.prefetched.take_next() {
            Some(page) => page.outcome(caller, request).await,
            None => caller.send(request).await,
        };
        if outcome.is_err() {
            self.prefetched.clear();
        }
        let response = self.accept(request, outcome?)?;
        if self.concurrency > 1 {
            self.prefetched.fill(caller, &self.pages, self.concurrency);
        }
        Ok(response)
    }

    /// Converts the response to the request for a page, and leaves out items of earlier pages.
    fn accept(
        &mut self,
        request: &DynamicRequest,
        mut response: Response<Value>,
    ) -> Result<volcredis_response, CError> {
        let new_items = self.pages.handle_response(response.result.clone());
        if let Some(list) = response.result.get_mut(self.items).filter(|list| list.is_array()) {
            *list = new_items.into();
        }
        // Does not fail: any JSON value can be converted.
        let result = Document::deserialize(mem::take(&mut response.result)).map_err(|_| CError::Internal)?;
        Ok(volcredis_response::new(request, response.map(|_| result)))
    }
}

impl volcredis_paginator {
    fn lock(&self) -> Result<OwnedMutexGuard<Pages>, CError> {
        Arc::clone(&self.pages)
            .try_lock_owned()
            .map_err(|_| CError::Misuse("another page of `paginator` is being requested".to_owned()))
    }

    /// Locks the pages, and returns them with the next request, if there is one.
    fn lock_next(&self) -> Result<Option<(OwnedMutexGuard<Pages>, DynamicRequest)>, CError> {
        let pages = self.lock()?;
        let request = pages.pages.next_request().cloned();
        Ok(request.map(|request| (pages, request)))
    }
}

/// Creates a paginator that starts at the page of the request.
///
/// The request is copied.
///
/// @param request The request for the first page.
/// @param paginator Receives the paginator; free it with `volcredis_paginator_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_CONFIGURATION` if the action is not paginated.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_paginator_new(
    request: *const volcredis_request,
    paginator: *mut *mut volcredis_paginator,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(paginator, "paginator")?;
            let request = as_ref(request, "request")?;
            let (Pagination::Page { items, .. } | Pagination::Token { items, .. }) =
                request.request.pagination()?;
            let pages = Pages {
                pages: Paginator::new(request.request.clone())?,
                concurrency: 1,
                prefetched: PrefetchedPages::default(),
                items,
            };
            let pages = Arc::new(Mutex::new(pages));
            out.write_handle(volcredis_paginator { pages, options: request.options.clone() });
            Ok(())
        })
    }
}

/// Sets the number of pages that are requested at the same time.
///
/// By default, 1. More are requested in the background, with the client of the last page, once a page has reported the number
/// of items. The pages keep their order. A list whose pages have tokens is requested one page ahead. A token or a client that
/// ends these requests does not end the list: a page is requested again with the client and the token of its own call.
///
/// @param paginator The paginator.
/// @param pages The maximum number of pages.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE` if a page is being requested.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_paginator_set_concurrency(
    paginator: *mut volcredis_paginator,
    pages: usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            as_mut(paginator, "paginator")?.lock()?.concurrency = pages;
            Ok(())
        })
    }
}

/// Requests the next page.
///
/// Items that an earlier page already contained, because the list changed meanwhile, are left out; so a page can be
/// empty although more follow. After an error the next call requests the same page again.
///
/// @param paginator The paginator.
/// @param client The client.
/// @param token A token that cancels the call; may be NULL.
/// @param response Receives the response, NULL after the last page; free it with `volcredis_response_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or any status of a failed call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_paginator_next(
    paginator: *mut volcredis_paginator,
    client: *const volcredis_client,
    token: *const volcredis_cancellation_token,
    response: *mut *mut volcredis_response,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(response, "response")?;
            let (paginator, client) = (as_mut(paginator, "paginator")?, as_ref(client, "client")?);
            let Some((mut pages, request)) = paginator.lock_next()? else { return Ok(()) };
            let caller = client.caller(&paginator.options, token.as_ref())?;
            let receive = pages.receive(&request, caller.as_async());
            let response = client.with_log(|| caller.event_loop().block_on(receive))?;
            out.write_handle(response?);
            Ok(())
        })
    }
}

/// Requests the next page without waiting for it.
///
/// As `volcredis_paginator_next()`. The callback receives the page, or NULL as the response after the last page. Until it
/// is called, requesting another page of the paginator fails with `VOLCREDIS_MISUSE`; the paginator can be freed.
///
/// @param paginator The paginator.
/// @param client The client.
/// @param token A token that cancels the call; may be NULL.
/// @param callback The function that receives the outcome. It is called exactly once if this function returns
///   `VOLCREDIS_OK`, and not at all otherwise.
/// @param user_data A pointer that is passed to the callback; may be NULL.
/// @param error Receives the error if the call cannot be started; may be NULL.
/// @return `VOLCREDIS_OK`, `VOLCREDIS_MISUSE` if another page is being requested, or `VOLCREDIS_CONFIGURATION` if the call
///   cannot be started.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_paginator_next_async(
    paginator: *mut volcredis_paginator,
    client: *const volcredis_client,
    token: *const volcredis_cancellation_token,
    callback: volcredis_completion_callback,
    user_data: *mut c_void,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let (paginator, client) = (as_mut(paginator, "paginator")?, as_ref(client, "client")?);
            let completion = Completion::new(callback, user_data)?;
            let caller = client.caller(&paginator.options, token.as_ref())?;
            let next = paginator.lock_next()?;
            async_call::start(client, &caller, completion, |caller| async move {
                let Some((mut pages, request)) = next else { return Ok(None) };
                pages.receive(&request, &caller).await.map(Some)
            })?;
            Ok(())
        })
    }
}

/// Frees a paginator.
///
/// @param paginator The paginator; NULL is a no-op.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_paginator_free(paginator: *mut volcredis_paginator) {
    // SAFETY: guaranteed by the caller.
    unsafe { free(paginator) };
}
