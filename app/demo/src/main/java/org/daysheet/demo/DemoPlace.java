package org.daysheet.demo;

import java.nio.file.Path;

/// Where a demo lives.
///
/// @param practice folder of the practice, not there yet or empty
/// @param files folder that keeps every file sent, received and printed
/// @param isAnywhere whether the practice may lie on a network drive or in a cloud folder
public record DemoPlace(Path practice, Path files, boolean isAnywhere) {}
