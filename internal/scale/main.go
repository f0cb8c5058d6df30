package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"os/signal"
	"strconv"

	"backupvault/internal/headroom"
)

// minimum is the smallest size: a batch of updates takes 64 accounts.
const minimum = 100

// options are the command line.
type options struct {
	work
	csv, svg, from string
	step           string // of a process that the first one started
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	missed, err := run(ctx, os.Args[1:], os.Stdout)
	switch {
	case errors.Is(err, flag.ErrHelp):
	case err != nil:
		fmt.Fprintln(os.Stderr, "scale:", err)
		os.Exit(2)
	case missed:
		os.Exit(1)
	}
}

// run returns whether a target was missed that is a size or a ratio.
func run(ctx context.Context, args []string, out io.Writer) (missed bool, err error) {
	o, err := parse(args)
	if err != nil {
		return false, err
	}
	if o.step != "" {
		rows, err := o.work.run(ctx, o.step)
		for _, r := range rows {
			fmt.Fprintln(out, r)
		}
		return false, err
	}
	var rows []row
	if o.from != "" {
		rows, err = readFile(o.from)
	} else {
		fmt.Fprintf(out, "%s\n\n", o.conditions())
		rows, err = o.everything(ctx, args)
	}
	if err != nil {
		return false, err
	}
	writeTable(out, rows)
	missed = writeVerdicts(out, judge(rows))
	if o.svg != "" {
		err = os.WriteFile(o.svg, plot(rows), 0o644)
	}
	return missed, err
}

func parse(args []string) (*options, error) {
	o := &options{work: work{progress: os.Stderr}}
	f := flag.NewFlagSet("scale", flag.ContinueOnError)
	f.StringVar(&o.dir, "dir", "", "empty `folder` for the stores")
	f.StringVar(&o.tokens, "tokens", "", "empty `folder` for SoftHSM's tokens, on a tmpfs")
	f.StringVar(&o.built, "built", "", "take stores from this `folder` that an earlier run built, and keep there what this one builds")
	f.StringVar(&o.csv, "csv", "", "write the figures to this `file`")
	f.StringVar(&o.svg, "svg", "", "draw them into this `file`")
	f.StringVar(&o.from, "from", "", "measure nothing: take the figures from this `file`")
	f.IntVar(&o.updates, "updates", 100_000, "updates to make for the growth of the file, and records to erase at most")
	f.IntVar(&o.enrolled, "enrolled", math.MaxInt, "enrol `N` accounts at most; further records are copies of theirs under other names")
	f.IntVar(&o.rounds, "rounds", 400, "releases from each size, for their latency")
	f.StringVar(&o.step, "step", "", "make one step only, in this process: build, latency or measure")
	if err := f.Parse(args); err != nil {
		return nil, err
	}
	for _, a := range f.Args() {
		n, err := strconv.Atoi(a)
		if err != nil || n < minimum {
			return nil, fmt.Errorf("%q: want a number of records, at least %d", a, minimum)
		}
		o.sizes = append(o.sizes, n)
	}
	if o.enrolled < minimum {
		return nil, fmt.Errorf("-enrolled %d: want at least %d", o.enrolled, minimum)
	}
	if o.from == "" && (len(o.sizes) == 0 || o.dir == "" || o.tokens == "") {
		return nil, errors.New("need -dir, -tokens and at least one number of records")
	}
	return o, nil
}

// run makes one step in this process.
func (w *work) run(ctx context.Context, step string) ([]row, error) {
	headroom.Make() // as the daemon does
	switch step {
	case "build":
		return w.build(ctx, w.sizes[0])
	case "latency":
		return w.latency(ctx)
	case "measure":
		return w.measure(ctx, w.sizes[0])
	}
	return nil, fmt.Errorf("no step %q", step)
}

// everything makes all steps for all sizes, each in a process of its own.
func (o *options) everything(ctx context.Context, args []string) (rows []row, err error) {
	flags := args[:len(args)-len(o.sizes)]
	step := func(name string, sizes ...int) {
		if err != nil {
			return
		}
		fmt.Fprintln(o.progress, name, sizes)
		var more []row
		more, err = child(ctx, append(flags[:len(flags):len(flags)], "-step", name), sizes)
		rows = append(rows, more...)
		if o.csv != "" && err == nil { // after each step, for a run of hours
			err = writeFile(o.csv, rows)
		}
	}
	for _, n := range o.sizes {
		step("build", n)
	}
	step("latency", o.sizes...)
	for _, n := range o.sizes {
		step("measure", n)
	}
	return rows, err
}

// child runs this program again for one step.
func child(ctx context.Context, args []string, sizes []int) ([]row, error) {
	for _, n := range sizes {
		args = append(args, strconv.Itoa(n))
	}
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, self, args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("step failed: %w", err)
	}
	return parseRows(bytes.NewReader(out))
}

func readFile(path string) ([]row, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return parseRows(f)
}

func writeFile(path string, rows []row) error {
	b := []byte(csvHead + "\n")
	for _, r := range rows {
		b = fmt.Appendln(b, r)
	}
	return os.WriteFile(path, b, 0o644)
}
