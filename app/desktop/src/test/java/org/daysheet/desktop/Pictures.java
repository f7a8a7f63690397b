package org.daysheet.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Draws screens into PNG files, so that a person can look at them.
final class Pictures {
    private static final Path FOLDER = Path.of("target", "screens");
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private Pictures() {}

    /// Starts JavaFX when no other test of this process has.
    static void startToolkit() {
        if (STARTED.compareAndSet(false, true)) {
            CompletableFuture<Boolean> up = new CompletableFuture<>();
            try {
                Platform.startup(() -> up.complete(true));
            } catch (IllegalStateException _) {
                up.complete(true); // another test started it
            }
            up.join();
            Platform.setImplicitExit(false);
        }
    }

    /// Runs something on the screen's thread and waits for it.
    static <T> T onScreen(Supplier<T> work) {
        startToolkit();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }

    /// A scene of a size, laid out, after a person did something in it.
    static Scene scene(Supplier<Parent> root, int width, int height, boolean isDark, Consumer<Parent> then) {
        Scene scene = onScreen(() -> {
            Theme.apply(isDark);
            Scene made = new Scene(root.get(), width, height);
            Theme.dress(made);
            made.snapshot(null);
            then.accept(made.getRoot());
            return made;
        });
        waitUntilIdle();
        onScreen(() -> scene.snapshot(null));
        return scene;
    }

    /// Takes pictures of a scene as it stands, light and dark; answers the files.
    static List<Path> shoot(String name, Scene scene) {
        return List.of(paint(name, scene, true), paint(name, scene, false));
    }

    /// Takes a picture of a scene as it stands in one of the themes.
    static Path paint(String name, Scene scene, boolean isDark) {
        onScreen(() -> {
            Theme.apply(isDark);
            List<String> sheets = List.copyOf(scene.getStylesheets());
            scene.getStylesheets().setAll(sheets); // a scene without a window does not hear of the theme
            return scene.snapshot(null);
        });
        waitUntilIdle();
        return write(name + (isDark ? "-dark" : ""), onScreen(() -> scene.snapshot(null)));
    }

    /// Lets work that was asked for in the background come back to the screen.
    private static void waitUntilIdle() {
        for (int i = 0; i < 3; i++) {
            var _ = onScreen(() -> true);
        }
    }

    private static Path write(String name, WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ".png");
            ImageIO.write(copy, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
