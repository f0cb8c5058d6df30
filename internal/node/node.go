package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"backupvault/access"
	"backupvault/api"
	"backupvault/internal/headroom"
	"backupvault/server"
)

// stopGrace is how long requests in flight may take after the vault has closed.
const stopGrace = 10 * time.Second

// inspectorGrace is how long an answer on the control socket may take to get out.
const inspectorGrace = time.Second

// requireStore refuses a data folder without a store, before any token is asked.
func (c *Config) requireStore() error {
	if _, err := os.Stat(c.StorePath()); err != nil {
		return fmt.Errorf("%w: no store: %v; init makes a new vault, and an existing one needs its newest vault.db there", ErrConfig, err)
	}
	return nil
}

// Options of Run.
type Options struct {
	Log   *slog.Logger
	Ready func(Serving) error // called once, when operations are taken; may be nil
}

// Serving is what a client needs to reach the vault.
type Serving struct{ URL, Pin string }

// Node is one vault that serves.
type Node struct {
	config   *Config
	options  Options
	log      *slog.Logger
	verifier *access.Verifier
	cert     *certificate
	fleet    *fleet
	page     *server.Page // nil: none is served
	url      string
	port     int
	changing sync.Mutex // one change of the fleet at a time

	core   atomic.Pointer[core]   // nil until the store is open
	reason atomic.Pointer[string] // why operations are not taken; nil when they are
}

// Run serves the vault of a configuration until ctx ends, then stops gracefully and
// returns nil. It returns earlier, with the reason, when the vault cannot or must not
// serve: ExitCode tells these apart. Without a majority of HSMs it neither ends nor serves.
func Run(ctx context.Context, c *Config, o Options) (err error) {
	if err := c.requireStore(); err != nil {
		return err
	}
	if err := checkFolder(c); err != nil {
		return err
	}
	headroom.Make()
	n := &Node{config: c, options: o, log: o.Log}
	n.setReason("starting")
	if n.verifier, err = c.verifier(o.Log); err != nil {
		return err
	}
	if n.cert, err = loadCertificate(c.TLS, o.Log); err != nil {
		return err
	}
	if n.page, err = n.newPage(); err != nil {
		return err
	}
	return n.serve(ctx)
}

// serve answers on both sockets while the vault opens, runs and closes.
func (n *Node) serve(ctx context.Context) (err error) {
	listener, err := net.Listen("tcp", n.config.Listen)
	if err != nil {
		return err
	}
	n.url, n.port = "https://"+listener.Addr().String(), listener.Addr().(*net.TCPAddr).Port
	control, err := listenControl(ctx, n.config.ControlPath())
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	// Behind the control socket: another daemon that serves this folder has the file.
	if n.fleet, err = newFleet(n.config, n.log); err != nil {
		return errors.Join(err, control.Close(), listener.Close())
	}
	defer func() { err = errors.Join(err, n.fleet.Close()) }()
	inspector := &http.Server{Handler: n.controlHandler(), ReadHeaderTimeout: 10 * time.Second}
	defer closeInspector(inspector)
	go inspector.Serve(control)

	// The HTTP server outlives ctx: open attempts finish through it.
	door, closeDoor := context.WithCancel(context.WithoutCancel(ctx))
	defer closeDoor()
	inside, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	served := make(chan error, 1)
	go func() {
		err := server.Serve(door, server.NewHTTP(n.handler(), n.cert.get, n.log), listener, stopGrace)
		stop(err)
		served <- err
	}()
	n.log.Info("listening", "url", n.url)
	err = n.runVault(inside)
	if err == nil && ctx.Err() == nil {
		err = context.Cause(inside) // the HTTP server failed
	}
	closeDoor()
	if e := <-served; err == nil {
		err = e
	}
	return err
}

// closeInspector lets an answer out that is ready: the fsck that ended the daemon wants to
// say why.
func closeInspector(s *http.Server) {
	ctx, cancel := context.WithTimeout(context.Background(), inspectorGrace)
	defer cancel()
	if s.Shutdown(ctx) != nil {
		s.Close()
	}
}

func (n *Node) handler() http.Handler {
	return server.New(server.Config{
		Vault: func() server.Vault {
			if k := n.core.Load(); k != nil {
				return k.vault
			}
			return nil
		},
		Identify: n.verifier.Identify,
		Fleet: func() api.Fleet {
			if k := n.core.Load(); k != nil {
				return k.meta.Load().fleet()
			}
			return api.Fleet{}
		},
		Ready: func() error {
			if why := n.notReady(); why != "" {
				return fmt.Errorf("%w: %s", api.ErrUnavailable, why)
			}
			return nil
		},
		Page: n.page,
		Log:  n.log,
		LogAccount: func(a api.Account) string {
			if k := n.core.Load(); k != nil {
				return k.vault.AccountName(a)
			}
			return "" // its key lies in the store
		},
	})
}

func (n *Node) setReason(why string) { n.reason.Store(&why) }

// notReady says why operations are not taken now; "" when they are.
func (n *Node) notReady() string {
	if why := n.reason.Load(); *why != "" {
		return *why
	}
	if !n.fleet.Majority() {
		return tooFew
	}
	if n.verifier.Ready() != nil { // also has them fetched: probes come before people
		return noIssuerKeys
	}
	return ""
}
