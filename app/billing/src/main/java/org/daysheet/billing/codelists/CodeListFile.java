package org.daysheet.billing.codelists;

import java.time.LocalDate;

/// A file that a list was read from.
///
/// @param name of the file, or of the file inside its ZIP
/// @param sha256 of its bytes
/// @param entries codes, pairs or limits taken from it
/// @param importedOn the day it was taken
/// @param importedBy login name of who took it
public record CodeListFile(String name, String sha256, int entries, LocalDate importedOn, String importedBy) {}
