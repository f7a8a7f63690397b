package org.daysheet.desktop;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// Loads and verifies the classes of the window while somebody types the passphrase or the practice is opened, so that
/// the screens are made without waiting for them.
final class ReadyClasses {
    private static final String OURS = "org/daysheet/desktop/";
    private static final String CLASS = ".class";

    private ReadyClasses() {}

    /// Does it once; a class that cannot be loaded is left to whoever needs it.
    static void load() {
        names().forEach(ReadyClasses::load);
    }

    /// Asking for its methods verifies a class and loads what they speak of, but does not initialize it.
    private static void load(String name) {
        try {
            var _ = Class.forName(name, false, ReadyClasses.class.getClassLoader())
                    .getDeclaredMethods();
        } catch (ClassNotFoundException | LinkageError unready) {
            // whoever needs it is told then
        }
    }

    private static List<String> names() {
        try {
            Path jar = Path.of(ReadyClasses.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (!Files.isRegularFile(jar)) {
                return List.of();
            }
            try (JarFile file = new JarFile(jar.toFile(), false)) {
                return file.stream()
                        .map(JarEntry::getName)
                        .filter(name -> name.startsWith(OURS) && name.endsWith(CLASS))
                        .map(name -> name.substring(0, name.length() - CLASS.length())
                                .replace('/', '.'))
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            return List.of();
        }
    }
}
