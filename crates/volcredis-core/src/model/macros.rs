//! Macros for generated structures and enumerations.
//!
//! Generated functions are inline, so that a program compiles only those that it calls.

/// Implements the conversions and comparisons of an enumeration, from its variants and their wire values.
///
/// The variant `Other` contains any other value.
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $wire:literal,)+ }) => {
        impl $name {
            /// Returns the wire value.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)+
                    Self::Other(string) => string,
                }
            }

            /// Returns the documented values.
            #[must_use]
            #[inline]
            pub fn values() -> &'static [Self] {
                const VALUES: &[$name] = &[$($name::$variant),+];
                VALUES
            }

            #[inline]
            fn documented(string: &str) -> Option<Self> {
                match string {
                    $($wire => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }

        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::Other(String::new())
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(string: &str) -> Self {
                Self::documented(string).unwrap_or_else(|| Self::Other(string.to_owned()))
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(string: String) -> Self {
                Self::documented(&string).unwrap_or(Self::Other(string))
            }
        }

        impl From<&$name> for $name {
            #[inline]
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        /// Converts a wire value; one that is not documented becomes `Other`.
        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(string: &str) -> Result<Self, Self::Err> {
                Ok(string.into())
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::or_default(deserializer)
            }
        }

        impl<'de> $crate::model::LenientDeserialize<'de> for $name {
            fn deserialize_lenient<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                $crate::model::string(deserializer, |string| Self::from(string))
            }
        }

        impl $crate::model::FieldValue for $name {
            const TYPE: $crate::model::Type =
                $crate::model::Type::Enumeration(&$crate::model::Enumeration { name: stringify!($name), values: &[$($wire),+] });

            #[inline]
            fn as_value(&self) -> Option<$crate::model::ValueRef<'_>> {
                Some($crate::model::ValueRef::String(self.as_str()))
            }
        }

        impl $crate::model::Scalar for $name {}
    };
}

/// Defines the setters of optional fields and of lists; in requests also one that takes an `Option`.
macro_rules! setters {
    ($($field:ident $(, $set:ident)?: $type:ty,)*) => {$(
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, value: impl $crate::model::IntoField<$type>) -> Self {
            self.$field = value.into_field().into();
            self
        }

        $(
            #[doc = concat!("Sets or clears `", stringify!($field), "`.")]
            #[must_use]
            #[inline]
            pub fn $set(mut self, value: Option<$type>) -> Self {
                self.$field = value;
                self
            }
        )?
    )*};
}

/// Defines the builder of a request, from its required fields with their wire names, and the setters of both.
macro_rules! builder {
    (
        $request:ident, $builder:ident
        { $($required:ident: $required_type:ty = $wire:literal,)+ }
        { $($optional:ident, $set:ident: $optional_type:ty,)* }
    ) => {
        impl $request {
            /// Returns a builder with a setter for each field.
            #[must_use]
            #[inline]
            pub fn builder() -> $builder {
                $builder::default()
            }

            $crate::model::setters! {
                $($optional, $set: $optional_type,)*
            }
        }

        #[doc = concat!("A builder of a [`", stringify!($request), "`].")]
        #[derive(Clone, Debug, Default)]
        pub struct $builder {
            $($required: Option<$required_type>,)+
            $($optional: Option<$optional_type>,)*
        }

        impl $builder {
            $crate::model::setters! {
                $($required: $required_type,)+
                $($optional, $set: $optional_type,)*
            }

            /// Builds the request.
            ///
            /// # Errors
            ///
            #[doc = concat!("Returns an error that names the required fields that are not set:" $(, " `", stringify!($required), "`")+, ".")]
            #[inline]
            pub fn build(self) -> Result<$request, $crate::ValidationError> {
                match self {
                    Self { $($required: Some($required),)+ $($optional,)* } => {
                        Ok($request { $($required,)+ $($optional,)* })
                    }
                    builder => Err($crate::validate::missing(
                        <$request as $crate::Request>::ACTION,
                        &[$(($wire, builder.$required.is_none())),+],
                    )),
                }
            }
        }
    };
}

pub(crate) use {builder, open_enum, setters};
