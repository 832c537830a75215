//! One method per action, on both clients.

use volcredis_core::actions::*;

/// Implements a method per action for [`Client`](crate::Client) and [`AsyncClient`](crate::AsyncClient).
macro_rules! methods {
    ($(#[doc = $summary:literal] $name:literal, $method:ident, $request:ident;)+) => {
        /// Actions.
        #[cfg(feature = "blocking")]
        impl crate::Client {
            $(
                #[doc = $summary]
                ///
                /// # Errors
                ///
                #[doc = concat!("Returns an error if the call fails or the request violates the rules of [`", stringify!($request), "`].")]
                pub fn $method(
                    &self,
                    request: &$request,
                ) -> Result<crate::Response<<$request as crate::Request>::Response>, crate::Error> {
                    self.send(request)
                }
            )+
        }

        /// Actions.
        impl crate::AsyncClient {
            $(
                #[doc = $summary]
                ///
                /// # Errors
                ///
                #[doc = concat!("Returns an error if the call fails or the request violates the rules of [`", stringify!($request), "`].")]
                pub async fn $method(
                    &self,
                    request: &$request,
                ) -> Result<crate::Response<<$request as crate::Request>::Response>, crate::Error> {
                    self.send(request).await
                }
            )+
        }
    };
}

volcredis_core::for_each_action!(methods);
