package server

// growStack makes room on the stack of this goroutine for a whole request. Each request of
// HTTP/2 has a goroutine of its own; its stack would double several times on the way down
// to JSON and the curves, and be copied each time with all that stands on it. Here hardly
// anything does.
//
//go:noinline
func growStack() byte {
	var room [12 << 10]byte
	return room[len(routes)]
}
