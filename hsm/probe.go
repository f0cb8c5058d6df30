package hsm

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"

	"backupvault/api"
)

// prober tries one thing after the other on a token. What fails does not keep it from the
// next, as far as that makes sense without it.
type prober struct {
	Report
	ctx   context.Context // of the whole check
	token *Token
	link  *link
	lib   library      // the real one
	kind  api.SealKind // of the seal key that is tried; 0 for the rest
}

func (p *prober) add(name string, cause error) {
	p.Findings = append(p.Findings, Finding{name, cause, p.kind})
}

// offers notes which mechanisms the token offers.
func (p *prober) offers(needs []mechanism) {
	for _, m := range needs {
		lacking, err := missing(p.lib, p.link.slot, []mechanism{m})
		if lacking != "" {
			err = unfit(lacking)
		}
		p.add(m.name+" is offered", err)
	}
}

// try runs fn on a session, another one each time, and notes how it went.
func (p *prober) try(name string, m mode, fn func(*session) error) (ok bool) {
	_, err := call(p.ctx, p.token, p.link, m, func(s *session) (struct{}, error) { return struct{}{}, fn(s) })
	p.add(name, err)
	return err == nil
}

func (p *prober) search() (*inventory, error) {
	return call(p.ctx, p.token, p.link, alone, (*session).search)
}

// make tries everything with keys of its own and destroys them.
func (p *prober) make() error {
	before, err := p.search()
	if err != nil {
		return err
	}
	if len(before.ours()) > 0 || before.strangers > 0 {
		return ErrKeyExists
	}
	p.try("a new session is logged in, and closing it logs nobody out", shared, (*session).keepsLogin)
	p.root()
	p.pair(signKey, "CKM_ECDSA", func(s *session, key object, public api.SealKey) error {
		return s.proveSign(key, public.Bytes())
	})
	for _, k := range sealKinds {
		if p.kind = k.kind; p.seal(k.needs) {
			break
		}
	}
	p.kind = 0
	left, err := p.search()
	if err == nil && (len(left.ours()) > 0 || len(left.orphans) > len(before.orphans)) {
		err = errors.New("objects of the check are left on the token")
	}
	p.add("nothing is left", err)
	return nil
}

// root tries what a commit does.
func (p *prober) root() {
	name := rand.Text() + rand.Text()
	name = name[:maxName]
	var key object
	made := p.try("a root key can be made", shared, func(s *session) (err error) { key, err = s.createRoot(name); return err })
	if !made {
		return
	}
	p.try("its label of 40 bytes is kept, and found by a search", alone, func(s *session) error {
		found, err := s.search()
		if err == nil {
			_, err = found.root(name)
		}
		return err
	})
	p.try("its value cannot be read", shared, func(s *session) error { return s.hides(key) })
	for _, where := range []string{"one session", "another session"} {
		p.try("CKM_SHA256_HMAC on "+where, shared, func(s *session) error { return s.macs(key) })
	}
	p.try("C_DestroyObject", shared, func(s *session) error { return s.destroy(key) })
	p.try("a destroyed key is gone", shared, func(s *session) error {
		if _, err := s.hmac(key, nil); !lostHandle(err) {
			return fmt.Errorf("using it said %v, want an invalid handle", err)
		}
		return nil
	})
}

// seal tries a seal key of the kind at hand.
func (p *prober) seal(needs []mechanism) (works bool) {
	p.offers(needs)
	if !p.works(p.kind) {
		return false
	}
	use := "CKM_ECDH1_DERIVE, CKD_NULL, readable result"
	if p.kind == api.SealRSA {
		use = "CKM_RSA_PKCS_OAEP with SHA-1"
	}
	p.pair(sealKey, use, (*session).proveSeal)
	return p.works(p.kind)
}

// pair tries one long-lived key pair.
func (p *prober) pair(k keyName, use string, prove func(*session, object, api.SealKey) error) {
	made := p.try(fmt.Sprintf("key pair %q can be made", k), shared, func(s *session) error { return s.createPair(k, p.kind) })
	found, err := p.search()
	if !made || err != nil {
		return
	}
	key, err := only(found.private[k])
	public, err2 := only(found.public[k])
	if err := errors.Join(err, err2); err != nil {
		p.add("both of its halves are found by a search", err)
		return
	}
	p.try("its private half stays in the token", shared, func(s *session) error { return s.checkPrivate(key) })
	p.try(use+", right result", shared, func(s *session) error {
		known, err := s.readPublic(public)
		if err != nil {
			return err
		}
		return prove(s, key, known)
	})
	p.try("both halves can be destroyed", shared, func(s *session) error {
		if err := s.destroy(key); err != nil {
			return err
		}
		// Where a pair is one object, the second half is gone with the first.
		if err := s.destroy(public); err != nil && !lostHandle(err) {
			return err
		}
		return nil
	})
}

// use tries the keys that a vault made.
func (p *prober) use() error {
	p.try("a new session is logged in, and closing it logs nobody out", shared, (*session).keepsLogin)
	p.try("its keys are there and compute right results", alone, func(s *session) error {
		found, err := s.search()
		if err == nil {
			err = p.token.checkKeys(s, found)
		}
		if err == nil && p.token.PublicKeys().Sign == [api.PointSize]byte{} {
			err = ErrNoKey
		}
		p.kind = p.token.sealKeyOf(sealKey).Kind()
		return err
	})
	return nil
}
