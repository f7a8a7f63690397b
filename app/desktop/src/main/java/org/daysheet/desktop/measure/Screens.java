package org.daysheet.desktop.measure;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.daysheet.desktop.shell.ShellView;
import org.jspecify.annotations.Nullable;

/// The open window as a person sees it: which screen is in front and whether it still loads.
final class Screens {
    /// A screen that takes longer counts as never opened.
    static final long LONGEST_NANOS = 120_000_000_000L;

    private static final long QUIET_NANOS = 1_000_000_000L;
    private static final long BETWEEN_LOOKS_NANOS = 2_000_000L;
    private static final String GO_TO = "go-to-";

    private Screens() {}

    /// Names of the screens the window has, from top to bottom.
    static List<String> names() {
        return onScreen(() -> {
            ShellView shell = shell();
            return shell == null
                    ? List.<String>of()
                    : shell.actions().all().stream()
                            .map(entry -> entry.action().id())
                            .filter(id -> id.startsWith(GO_TO))
                            .map(id -> id.substring(GO_TO.length()))
                            .toList();
        });
    }

    /// Waits until the screen in front can be used: it has rows, or nothing loads and no rows have come for a second.
    ///
    /// @param name screen that has to be in front
    /// @return nanoseconds until it could be used
    static long awaitUsable(String name) {
        long start = System.nanoTime();
        long quietSince = start;
        Look before = Look.LOADING;
        while (true) {
            Look look = onScreen(() -> look(name));
            long now = System.nanoTime();
            if (look == Look.ROWS) {
                return now - start;
            }
            if (before == Look.LOADING) {
                quietSince = now;
            } else if (look == Look.QUIET && now - quietSince > QUIET_NANOS) {
                return quietSince - start;
            }
            before = look;
            if (now - start > LONGEST_NANOS) {
                throw new IllegalStateException("the screen " + name + " did not come");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    static void show(String name) {
        onScreen(() -> {
            ShellView shell = shell();
            if (shell != null) {
                shell.show(name);
            }
            return true;
        });
    }

    /// Types into the search of the screen in front, where it has one.
    static void search(String text) {
        onScreen(() -> {
            ShellView shell = shell();
            if (shell != null && shell.lookup("#shell-middle .search") instanceof TextField field) {
                field.setText(text);
            }
            return true;
        });
    }

    /// Opens the first row of the first list that can be seen, by Enter, as a person does; where there is none, nothing
    /// happens.
    static void enterFirstRow() {
        onScreen(() -> {
            ShellView shell = shell();
            if (shell != null && shell.lookup("#shell-middle") instanceof Parent front) {
                front.lookupAll(".table-view").stream()
                        .filter(node -> isSeen(node, front))
                        .filter(node -> node instanceof TableView<?> table
                                && !table.getItems().isEmpty())
                        .findFirst()
                        .ifPresent(node -> enter((TableView<?>) node));
            }
            return true;
        });
    }

    private static void enter(TableView<?> table) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(0);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    /// Waits until nothing loads on whatever screen is in front.
    static void awaitQuiet() {
        String front = onScreen(() -> {
            ShellView shell = shell();
            return shell == null ? "" : shell.front().get();
        });
        var _ = awaitUsable(front);
    }

    private enum Look {
        LOADING,
        QUIET,
        ROWS
    }

    private static Look look(String name) {
        ShellView shell = shell();
        if (shell == null || !shell.front().get().equals(name)) {
            return Look.LOADING;
        }
        if (!(shell.lookup("#shell-middle") instanceof Parent front) || isAnyVisible(front, ".loading")) {
            return Look.LOADING;
        }
        return hasRows(front) ? Look.ROWS : Look.QUIET;
    }

    private static boolean hasRows(Parent front) {
        return front.lookupAll(".table-view").stream()
                .anyMatch(node ->
                        node instanceof TableView<?> table && !table.getItems().isEmpty());
    }

    private static boolean isAnyVisible(Parent front, String style) {
        return front.lookupAll(style).stream().anyMatch(node -> isSeen(node, front));
    }

    /// Whether it and everything around it is visible: the other side of a screen may wait to be asked.
    private static boolean isSeen(Node node, Parent front) {
        for (Node at = node; at != null && !at.equals(front); at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable ShellView shell() {
        for (Window window : Window.getWindows()) {
            if (window.getScene() != null && window.getScene().getRoot() instanceof ShellView shell) {
                return shell;
            }
        }
        return null;
    }

    /// Runs a look on the screen's thread and waits for it; before there is such a thread nothing is to be seen.
    private static <T> T onScreen(Supplier<T> look) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(look.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }
}
