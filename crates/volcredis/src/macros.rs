//! The macro behind the methods of the clients.

/// For each action a method on [`Client`](crate::Client) and one on [`AsyncClient`](crate::AsyncClient).
macro_rules! methods {
    ($($(#[doc = $doc:literal])* $method:ident: $request:ident,)+) => {
        /// The actions.
        #[cfg(feature = "blocking")]
        impl crate::Client {
            $(
                $(#[doc = $doc])*
                ///
                /// # Errors
                ///
                #[doc = concat!("See [`", stringify!($request), "`] for the rules of the request.")]
                pub fn $method(
                    &self,
                    request: &$request,
                ) -> Result<crate::Response<<$request as crate::Request>::Response>, crate::Error> {
                    self.send(request)
                }
            )+
        }

        /// The actions.
        impl crate::AsyncClient {
            $(
                $(#[doc = $doc])*
                ///
                /// # Errors
                ///
                #[doc = concat!("See [`", stringify!($request), "`] for the rules of the request.")]
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

pub(crate) use methods;
