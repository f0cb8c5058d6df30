package access

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
)

// Times of a remote key set. Only one request to the issuer is under way at once, and
// retryAfter passes between two, whatever callers send.
const (
	freshFor     = 10 * time.Minute // then the keys are fetched again: a withdrawn one counts no longer
	keptFor      = 6 * time.Hour    // of an issuer that is away; then every access token is refused
	retryAfter   = 30 * time.Second
	fetchTimeout = 5 * time.Second
)

// errNoKeys says that the issuer has been away for too long, or since the start.
var errNoKeys = errors.New("access: the issuer's keys cannot be fetched")

// RemoteConfig names the key set of an issuer by URL.
type RemoteConfig struct {
	URL string         // https
	CA  *x509.CertPool // nil: those of the system
	Log *slog.Logger
	Now func() time.Time // nil is time.Now
}

// RemoteKeySet is an issuer's key set behind a URL, fetched when it is needed and kept for
// a bounded time. It is an oidc.KeySet, safe for use by many goroutines.
//
// oidc.RemoteKeySet is not used: it keeps keys for ever, asks the issuer for every unknown
// key ID, and takes keys that ParseKeySet refuses.
type RemoteKeySet struct {
	config  RemoteConfig
	get     func(context.Context) (*KeySet, error)
	timeout time.Duration // of one fetch

	mu      sync.Mutex
	keys    *KeySet       // nil: none was ever fetched
	fetched time.Time     // when keys were asked for
	tried   time.Time     // when the issuer was asked last; zero: never
	fetch   chan struct{} // closed when the fetch under way ends; nil: none is
}

var _ oidc.KeySet = (*RemoteKeySet)(nil)

// NewRemoteKeySet asks nobody yet; it fails with ErrConfig for a URL that is not https.
func NewRemoteKeySet(c RemoteConfig) (*RemoteKeySet, error) {
	if err := CheckKeySetURL(c.URL); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrConfig, err)
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	return &RemoteKeySet{config: c, get: newFetcher(c.URL, c.CA), timeout: fetchTimeout}, nil
}

// Ready says whether there are keys that may be used. It waits for nobody; where the keys
// are old it has them fetched.
func (s *RemoteKeySet) Ready() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.config.Now()
	if s.age(now) >= freshFor {
		s.begin(now)
	}
	return s.usable(now)
}

// Refresh sees to it that the keys are fresh, or kept while the issuer is away; it fails
// where there are none, and when ctx ends first.
func (s *RemoteKeySet) Refresh(ctx context.Context) error {
	s.mu.Lock()
	now := s.config.Now()
	if s.age(now) < freshFor {
		s.mu.Unlock()
		return nil
	}
	return s.wait(ctx, s.begin(now))
}

// wait unlocks mu, waits until the fetch ends, if there is one, and says whether there are
// keys then.
func (s *RemoteKeySet) wait(ctx context.Context, fetch <-chan struct{}) error {
	s.mu.Unlock()
	if fetch != nil {
		select {
		case <-fetch:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.usable(s.config.Now())
}

// VerifySignature implements oidc.KeySet. A token that no key verifies may be signed by one
// that is new: then the issuer is asked once more, if retryAfter has passed.
func (s *RemoteKeySet) VerifySignature(ctx context.Context, token string) ([]byte, error) {
	keys, err := s.current()
	if err != nil {
		return nil, err
	}
	payload, err := keys.VerifySignature(ctx, token)
	if err == nil || !keys.lacks(token) {
		return payload, err
	}
	s.mu.Lock()
	var fetch <-chan struct{}
	if s.keys == keys { // else another caller has fetched meanwhile
		fetch = s.begin(s.config.Now())
	}
	if err := s.wait(ctx, fetch); err != nil {
		return nil, err
	}
	newer, err := s.current()
	if err != nil {
		return nil, err
	}
	return newer.VerifySignature(ctx, token)
}

func (s *RemoteKeySet) current() (*KeySet, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.keys, s.usable(s.config.Now())
}

// age is how long ago the keys were asked for. Under mu.
func (s *RemoteKeySet) age(now time.Time) time.Duration {
	if s.keys == nil {
		return keptFor
	}
	return now.Sub(s.fetched)
}

func (s *RemoteKeySet) usable(now time.Time) error {
	if s.age(now) >= keptFor {
		return errNoKeys
	}
	return nil
}

// begin starts a fetch unless one is under way or was tried too short a time ago; nil: there
// is none to wait for. Under mu. The fetch does not end with the caller that wanted it.
func (s *RemoteKeySet) begin(now time.Time) <-chan struct{} {
	if s.fetch != nil || !s.tried.IsZero() && now.Sub(s.tried) < retryAfter {
		return s.fetch
	}
	s.tried, s.fetch = now, make(chan struct{})
	go s.run(now)
	return s.fetch
}

func (s *RemoteKeySet) run(now time.Time) {
	ctx, cancel := context.WithTimeout(context.Background(), s.timeout)
	defer cancel()
	keys, err := s.get(ctx)
	s.mu.Lock()
	defer s.mu.Unlock()
	if err != nil {
		s.config.Log.Warn("the issuer's keys cannot be fetched", "cause", err.Error(), "usable", s.usable(now) == nil)
	} else {
		if s.keys == nil {
			s.config.Log.Info("the issuer's keys are there", "keys", len(keys.keys))
		}
		s.keys, s.fetched = keys, now
	}
	close(s.fetch)
	s.fetch = nil
}
