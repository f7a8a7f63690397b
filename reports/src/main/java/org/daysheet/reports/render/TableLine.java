package org.daysheet.reports.render;

import java.util.List;

/// A row of a list as the template prints it: everything is text.
///
/// @param cell texts of the row
/// @param strong whether it is a total
record TableLine(List<String> cell, Boolean strong) {}
