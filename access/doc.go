// Package access turns a caller's access token (a JWT, RFC 7519, signed by a configured
// issuer) into the account that the caller may act for, and is the small issuer of a site
// that has none.
//
// It promises: an account comes only from a compact JWS under one of the asymmetric
// algorithms that the configuration names, by a key of the issuer's key set, whose iss is
// exactly the issuer, whose aud is exactly the audience and nothing else, and whose exp is
// in the future and at most MaxLifetime ahead. Claims are read strictly: a claim that
// occurs twice refuses the token, one in other letter case is another claim. Every refusal
// is api.ErrAccessTokenInvalid; its text is for the log and holds no part of the token's
// subject or signature.
//
// The key set is a file, read once, or lies behind a URL. Of the latter it promises: keys come
// over TLS that verifies, without a redirect, and are parsed as strictly as a file; ten minutes after
// the issuer has withdrawn a key it counts no longer (and one minute more for a token that was seen);
// while the issuer is away the last good keys serve for six hours and then nothing is accepted; callers
// can make the vault ask the issuer at most every 30 seconds.
//
// It does not promise that a token was not stolen (it is a bearer credential), nor that the
// issuer never gives a subject to somebody else: whoever runs the issuer must see to that.
// It keeps no list of revoked tokens; the short lifetime is the bound. Times are held against
// the host's wall clock: where that is set back, a token of that time is taken again, and
// those that are issued now are not.
package access
