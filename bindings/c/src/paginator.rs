//! Pagination.

use client::DynamicRequest;
use volcredis_core::model::Pagination;
use volcredis_core::paginate::{Paginated, Paginator};

use crate::cancellation_token::volcredis_cancellation_token;
use crate::client::volcredis_client;
use crate::error::volcredis_error;
use crate::ffi::{OutPtr, as_mut, as_ref, fallible, free};
use crate::request::volcredis_request;
use crate::response::volcredis_response;
use crate::status::volcredis_status;

/// A paginator, which sends one request per page of a list.
///
/// Free it with `volcredis_paginator_free()`, before or after the client.
pub struct volcredis_paginator {
    pages: Paginator<DynamicRequest>,
    /// The name of the list in a response.
    items: &'static str,
    options: client::CallOptions,
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
            let pages = Paginator::new(request.request.clone())?;
            out.write_handle(volcredis_paginator { pages, items, options: request.options.clone() });
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
            let Some(request) = paginator.pages.next_request() else { return Ok(()) };
            let request = request.clone();
            let mut response = client.call(&request, &paginator.options, token.as_ref())?;
            let new_items = paginator.pages.handle_response(response.result.clone());
            if let Some(list) = response.result.get_mut(paginator.items).filter(|list| list.is_array()) {
                *list = new_items.into();
            }
            out.write_handle(volcredis_response::new(&request, response));
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
