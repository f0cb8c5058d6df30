package main

import "golang.org/x/sys/windows"

// echoOff ends the console's echo before the prompt.
func echoOff(fd int) (restore func() error, err error) {
	console := windows.Handle(fd)
	var before uint32
	if err := windows.GetConsoleMode(console, &before); err != nil {
		return nil, err
	}
	if err := windows.SetConsoleMode(console, before&^windows.ENABLE_ECHO_INPUT); err != nil {
		return nil, err
	}
	return func() error { return windows.SetConsoleMode(console, before) }, nil
}

// dropTyped drops what was typed and not yet read.
func dropTyped(fd int) error { return windows.FlushConsoleInputBuffer(windows.Handle(fd)) }
