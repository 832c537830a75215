//! The code that all generated structures, and all enumerations, share.

/// Implements the conversions and comparisons of an enumeration, from its variants and their values on the wire.
///
/// The variant `Other` keeps any other value.
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $wire:literal,)+ }) => {
        impl $name {
            /// Returns the value as it is on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)+
                    Self::Other(text) => text,
                }
            }

            fn documented(text: &str) -> Option<Self> {
                match text {
                    $($wire => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::Other(String::new())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::documented(text).unwrap_or_else(|| Self::Other(text.to_owned()))
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::documented(&text).unwrap_or(Self::Other(text))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
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
                $crate::model::text(deserializer, |text| Self::from(text))
            }
        }

        impl $crate::model::FieldValue for $name {
            const TYPE: $crate::model::Type =
                $crate::model::Type::Enumeration(&$crate::model::Enumeration { name: stringify!($name), values: &[$($wire),+] });

            fn as_value(&self) -> Option<$crate::model::ValueRef<'_>> {
                Some($crate::model::ValueRef::String(self.as_str()))
            }
        }

        impl $crate::model::Scalar for $name {}
    };
}

/// Defines the setters of optional fields and of lists.
macro_rules! setters {
    ($($field:ident: $type:ty,)+) => {$(
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, value: impl $crate::model::IntoField<$type>) -> Self {
            self.$field = value.into_field().into();
            self
        }
    )+};
}

pub(crate) use {open_enum, setters};
