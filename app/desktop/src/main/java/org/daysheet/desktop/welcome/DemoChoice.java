package org.daysheet.desktop.welcome;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.daysheet.desktop.background.Work;

/// The demo as a choice; nobody is asked for a passphrase.
///
/// @param folder where it is kept
/// @param isMade whether it is there already
/// @param work makes it, or finds it, and opens it
/// @param <T> the open demo
public record DemoChoice<T>(Path folder, BooleanSupplier isMade, Work<T> work) {}
