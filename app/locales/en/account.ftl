# Passwords and the second factor of the staff. Values: minimum, maximum.

problem-password-short = The password must have at least { $minimum } characters. A few unrelated words make a good one.
problem-password-long = The password must have at most { $maximum } characters.
problem-password-common = This password is one of those that are tried first. Choose another one.
problem-password-context = The password must not contain your name, your post or the name of this system.
