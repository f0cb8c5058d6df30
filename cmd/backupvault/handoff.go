package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/secret"
)

// handoffPatience is how long a person has on the page.
const handoffPatience = 10 * time.Minute

var errNothingCame = errors.New("nothing came from the page in time")

// pageFlags are the flags of the commands that get K from the vault's page.
type pageFlags struct {
	passkey   bool
	noBrowser bool
}

func (p *pageFlags) flags(cmd *cobra.Command, what string) {
	cmd.Flags().BoolVar(&p.passkey, "passkey", false, what+" on the vault's page in a browser, and take the key from there")
	cmd.Flags().BoolVar(&p.noBrowser, "no-browser", false, "with --passkey: only print the page's address")
}

// check refuses what does not go together.
func (p *pageFlags) check(k *keyFlags) error {
	switch {
	case p.noBrowser && !p.passkey:
		return &usageError{errors.New("--no-browser goes with --passkey")}
	case p.passkey && k.passwordFile != "":
		return &usageError{errors.New("--passkey asks for a password on the page only, --password-file gives one: choose one")}
	}
	return nil
}

// handedOver is K as it came from the page, and the account after that.
type handedOver struct {
	key     *secret.Key
	status  *api.Status
	account api.Account
	vaultID []byte
}

// fromPage sends the person to the page and waits for K.
func (a *app) fromPage(ctx context.Context, c *client.Client, purpose string, p *pageFlags) (*handedOver, error) {
	h, err := c.Handoff(ctx)
	if err != nil {
		return nil, err
	}
	l, err := newLanding(h.Origin(), h.State())
	if err != nil {
		return nil, fmt.Errorf("cannot listen on this device: %w", err)
	}
	defer l.close()
	// A paste may hold more lines than the one that was read: they are no commands for the shell.
	defer withTerminal(func(in, _ *os.File) error { return dropTyped(int(in.Fd())) })
	link := h.Link(purpose, l.port())
	a.say("go on in a browser, signed in as %s: %s", plain(string(h.Account())), link)
	a.say("hand the key over only if the page shows the code %s", h.Code())
	if !p.noBrowser {
		openBrowser(link)
	}
	wait, cancel := context.WithTimeoutCause(ctx, handoffPatience, errNothingCame)
	defer cancel()
	k, err := a.await(wait, h, l)
	if err != nil {
		return nil, err
	}
	status, err := h.Check(ctx, k)
	if err != nil {
		k.Wipe()
		return nil, err
	}
	return &handedOver{key: k, status: status, account: h.Account(), vaultID: h.VaultID()}, nil
}

// await takes what comes first: the page's form, or the same as a text that is pasted on the
// terminal. What was handed over with the right state and does not open ends the command:
// somebody meddles, or the page is signed in as somebody else.
func (a *app) await(ctx context.Context, h *client.Handoff, l *landing) (*secret.Key, error) {
	asking, stop := context.WithCancel(ctx)
	pasted, asked := make(chan *secret.Key, 1), make(chan struct{})
	go func() {
		defer close(asked)
		if k := a.askPasted(asking, h); k != nil {
			pasted <- k
		}
	}()
	defer func() { stop(); <-asked }() // the prompt is gone before anything else is said
	select {
	case sealed := <-l.landed:
		return h.Open(sealed)
	case k := <-pasted:
		return k, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// askPasted asks until a text opens; nil where nobody can be asked any more.
func (a *app) askPasted(ctx context.Context, h *client.Handoff) *secret.Key {
	for ctx.Err() == nil {
		text, err := askLine(ctx, "waiting for the page; or paste its text here")
		if err != nil {
			return nil
		}
		sealed, err := parseBinary(strings.TrimSpace(text), api.HandoffSize)
		if err != nil {
			a.say("this is not the page's text: copy all of it")
			continue
		}
		k, err := h.Open(sealed)
		if err == nil {
			return k
		}
		a.say("this text is for another command, account or vault")
	}
	return nil
}

// openBrowser tries; the address is printed in any case. Without a display an opener would
// start a browser in this very terminal.
func openBrowser(link string) {
	var cmd *exec.Cmd
	switch {
	case runtime.GOOS == "windows":
		cmd = exec.Command("rundll32", "url.dll,FileProtocolHandler", link)
	case runtime.GOOS == "darwin":
		cmd = exec.Command("open", link)
	case os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != "":
		cmd = exec.Command("xdg-open", link)
	default:
		return
	}
	if cmd.Start() == nil {
		go cmd.Wait() // or it stays as a zombie
	}
}
