package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/BurntSushi/toml"
	"github.com/spf13/cobra"
)

func (a *app) profileCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "profile", Short: "say which vaults this device knows", Args: cobra.NoArgs, RunE: needsCommand}
	list := &cobra.Command{Use: "list", Short: "list the profiles", Args: cobra.NoArgs,
		RunE: a.do(func(context.Context, []string) error { return a.listProfiles() })}
	show := &cobra.Command{Use: "show [NAME]", Short: "show a profile", Args: cobra.MaximumNArgs(1), ValidArgsFunction: completeProfiles,
		RunE: a.do(a.showProfile)}
	remove := &cobra.Command{Use: "remove NAME", Short: "forget a vault on this device; a stored key stays", Args: cobra.ExactArgs(1), ValidArgsFunction: completeProfiles,
		RunE: a.do(a.removeProfile)}
	cmd.AddCommand(a.profileAddCommand(), list, show, remove)
	return cmd
}

func needsCommand(cmd *cobra.Command, _ []string) error {
	return fmt.Errorf("%s needs one of its commands", cmd.Name())
}

func (a *app) listProfiles() error {
	names, err := profileNames()
	if err != nil {
		return err
	}
	return a.result(append([]string{}, names...), func() {
		for _, name := range names {
			fmt.Fprintln(a.out, name)
		}
	})
}

func (a *app) showProfile(_ context.Context, args []string) error {
	a.profile = append(args, a.profile)[0]
	name, err := a.chosenProfile()
	if err != nil {
		return err
	}
	p, err := a.loadProfile(name)
	if err != nil {
		return err
	}
	return a.result(p, func() { err = toml.NewEncoder(a.out).Encode(p) })
}

func (a *app) removeProfile(_ context.Context, args []string) error {
	name := args[0]
	if err := checkName(name); err != nil {
		return err
	}
	if _, err := a.loadProfile(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	path, err := profilePath(name)
	if err != nil {
		return err
	}
	if err := errors.Join(removeFile(path), clearState(name)); err != nil {
		return err
	}
	return a.result(map[string]string{"removed": name}, func() { a.say("removed profile %s; its key, if any, stays", name) })
}

func completeProfiles(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	names, _ := profileNames() // completion has nobody to tell
	return names, cobra.ShellCompDirectiveNoFileComp
}
