// Package sysfault stands between a program and the kernel, so that a test can let single
// system calls fail, take effect by halves, or be the last thing that the program did.
//
// The program calls Arm: from then on a seccomp filter holds its calls that write, grow or
// flush a file (pwrite, ftruncate, fsync, fdatasync) until the process that started it with
// Start has decided each one's fate. What is decided happens to the real file: an error
// comes from the kernel's own interface, and a call that "took effect" has done so.
//
// It promises that every such call on the one file named is seen, in order, whichever
// thread made it. It does not promise what a power cut would leave: what the file was given
// is in the kernel's memory, and other calls (write, mmap) are not held. Linux 5.7 or newer; no
// privilege. Tests only.
package sysfault
