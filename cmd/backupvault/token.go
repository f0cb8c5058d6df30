package main

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"runtime"
	"strings"
)

const maxAccessToken = 16 << 10

// accessToken fetches the access token anew for each command; it is never stored or shown.
func (a *app) accessToken(ctx context.Context, p *Profile) (string, error) {
	var b []byte
	var err error
	if p.AccessTokenFile != "" {
		b, err = a.readLimited(p.AccessTokenFile, maxAccessToken)
	} else {
		b, err = a.runTokenCommand(ctx, p.AccessTokenCommand)
	}
	token := strings.TrimSpace(string(b))
	switch {
	case err != nil:
		return "", err
	case token == "" || len(token) > maxAccessToken:
		return "", errors.New("it is empty or too long")
	}
	return token, nil
}

func (a *app) runTokenCommand(ctx context.Context, command string) ([]byte, error) {
	shell := []string{"sh", "-c"}
	if runtime.GOOS == "windows" {
		shell = []string{"cmd", "/C"}
	}
	cmd := exec.CommandContext(ctx, shell[0], shell[1], command)
	cmd.Stderr = a.err
	b, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("the access token command failed: %w", err)
	}
	return b, nil
}
