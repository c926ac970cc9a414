//! Keys in a PKCS#11 token: made there, marked sensitive and not extractable, and used there. Only hashes go in and only
//! signatures come out. The token is found by its label, since slot numbers change.

use super::{Curve, KeyError, Signer};
use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::error::{Error, RvError};
use cryptoki::mechanism::Mechanism;
use cryptoki::object::{Attribute, AttributeType, KeyType, ObjectClass, ObjectHandle};
use cryptoki::session::{Session, UserType};
use cryptoki::types::AuthPin;
use der::Decode;
use der::Encode;
use der::asn1::OctetString;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// A token that was signed in to. A session is used by one thread at a time.
pub struct Token {
    session: Mutex<Session>,
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(..)")
    }
}

impl Token {
    /// Opens the token with this label by the library `module`.
    ///
    /// # Errors
    /// [`KeyError::Token`] when the library cannot be loaded, no token has the label, or the PIN is wrong.
    pub fn open(module: &Path, label: &str, pin: &str) -> Result<Arc<Self>, KeyError> {
        let library = Pkcs11::new(module)?;
        match library.initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK)) {
            Ok(()) | Err(Error::Pkcs11(RvError::CryptokiAlreadyInitialized, _)) => {}
            Err(error) => return Err(error.into()),
        }
        for slot in library.get_slots_with_initialized_token()? {
            if library.get_token_info(slot)?.label().trim_end() == label {
                let session = library.open_rw_session(slot)?;
                match session.login(UserType::User, Some(&AuthPin::from(pin))) {
                    Ok(()) | Err(Error::Pkcs11(RvError::UserAlreadyLoggedIn, _)) => {}
                    Err(error) => return Err(error.into()),
                }
                return Ok(Arc::new(Self { session: Mutex::new(session) }));
            }
        }
        Err(KeyError::Token(format!("there is no token with the label {label:?}")))
    }

    fn with<T>(&self, work: impl FnOnce(&Session) -> Result<T, KeyError>) -> Result<T, KeyError> {
        work(&self.session.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// A private key that stays in its token.
pub struct TokenKey {
    token: Arc<Token>,
    handle: ObjectHandle,
    curve: Curve,
    point: Vec<u8>,
}

impl std::fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TokenKey({})", self.curve)
    }
}

impl TokenKey {
    /// Makes a key pair in the token under a label that no other key has.
    ///
    /// # Errors
    /// [`KeyError::Exists`] when the label is taken, [`KeyError::Token`] when the token refuses.
    pub fn generate(token: &Arc<Token>, label: &str, curve: Curve) -> Result<Self, KeyError> {
        let id = Attribute::Id(label.as_bytes().to_vec());
        let name = Attribute::Label(label.as_bytes().to_vec());
        let public = [
            Attribute::Token(true),
            Attribute::Private(false),
            Attribute::KeyType(KeyType::EC),
            Attribute::Verify(true),
            Attribute::EcParams(curve.oid().to_der()?),
            name.clone(),
            id.clone(),
        ];
        let private = [
            Attribute::Token(true),
            Attribute::Private(true),
            Attribute::Sensitive(true),
            Attribute::Extractable(false),
            Attribute::Sign(true),
            name.clone(),
            id,
        ];
        token.with(|session| {
            if !session.find_objects(&[name])?.is_empty() {
                return Err(KeyError::Exists(label.to_owned()));
            }
            session.generate_key_pair(&Mechanism::EccKeyPairGen, &public, &private)?;
            Ok(())
        })?;
        Self::find(token, label, curve)
    }

    /// Finds the key with this label.
    ///
    /// # Errors
    /// [`KeyError::Token`] when there is none or it is not of this curve.
    pub fn find(token: &Arc<Token>, label: &str, curve: Curve) -> Result<Self, KeyError> {
        let name = || Attribute::Label(label.as_bytes().to_vec());
        let missing = || KeyError::Token(format!("there is no key {label:?} on {curve} in the token"));
        let (handle, point) = token.with(|session| {
            let find = |class| session.find_objects(&[Attribute::Class(class), name()]);
            let (Some(public), Some(private)) = (
                find(ObjectClass::PUBLIC_KEY)?.into_iter().next(),
                find(ObjectClass::PRIVATE_KEY)?.into_iter().next(),
            ) else {
                return Err(missing());
            };
            let found = session.get_attributes(public, &[AttributeType::EcPoint])?;
            let Some(Attribute::EcPoint(point)) = found.into_iter().next() else { return Err(missing()) };
            // The point is in an OCTET STRING.
            let point = OctetString::from_der(&point).map(|text| text.as_bytes().to_vec()).unwrap_or(point);
            Ok((private, point))
        })?;
        if point.len() != 1 + 2 * curve.size() {
            return Err(missing());
        }
        Ok(Self { token: Arc::clone(token), handle, curve, point })
    }

    /// What the token says of the private key: sensitive, extractable, and its value if it gives it away.
    ///
    /// # Errors
    /// [`KeyError::Token`] when the token does not answer.
    #[cfg(test)]
    pub(super) fn attributes(&self) -> Result<(bool, bool, Option<Vec<u8>>), KeyError> {
        self.token.with(|session| {
            let wanted = [AttributeType::Sensitive, AttributeType::Extractable, AttributeType::Value];
            let (mut sensitive, mut extractable, mut value) = (false, true, None);
            for attribute in session.get_attributes(self.handle, &wanted)? {
                match attribute {
                    Attribute::Sensitive(answer) => sensitive = answer,
                    Attribute::Extractable(answer) => extractable = answer,
                    Attribute::Value(bytes) => value = Some(bytes),
                    _ => {}
                }
            }
            Ok((sensitive, extractable, value))
        })
    }
}

impl Signer for TokenKey {
    fn curve(&self) -> Curve {
        self.curve
    }

    fn public_point(&self) -> &[u8] {
        &self.point
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, KeyError> {
        let hash = self.curve.hash(message);
        self.token.with(|session| Ok(session.sign(&Mechanism::Ecdsa, self.handle, &hash)?))
    }
}

impl From<Error> for KeyError {
    fn from(error: Error) -> Self {
        Self::Token(error.to_string())
    }
}
