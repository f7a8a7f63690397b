package org.daysheet.desktop.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.memory.KnownPractice;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// The practices to choose from, and the making of the demo.
public final class WelcomeViewModel {
    private final List<KnownPractice> practices;
    private final Path demo;
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Runnable begin;

    /// @param practices opened lately, last one first
    /// @param opened gets the open demo
    public <T> WelcomeViewModel(
            List<KnownPractice> practices, DemoChoice<T> demo, Background background, Consumer<T> opened) {
        this.practices = List.copyOf(practices);
        this.demo = demo.folder().toAbsolutePath().normalize();
        this.begin = () -> {
            problem.set("");
            Job started = background.run(
                    Texts.of(demo.isMade().getAsBoolean() ? "welcome.demo.opening" : "welcome.demo.making"),
                    () -> true,
                    demo.work(),
                    practice -> {
                        job.set(null);
                        opened.accept(practice);
                    },
                    this::fail);
            job.set(started.state().get() == Job.State.RUNNING ? started : null);
        };
    }

    /// Practices opened lately, last one first.
    List<KnownPractice> practices() {
        return practices;
    }

    /// Opens a practice of the list; the demo without asking anybody.
    void open(KnownPractice practice, WelcomeChoices next) {
        if (practice.folder().toAbsolutePath().normalize().equals(demo)) {
            tryDemo();
        } else {
            next.open(practice.folder());
        }
    }

    /// The making of the demo while it runs, else null.
    public ReadOnlyObjectProperty<@Nullable Job> job() {
        return job.getReadOnlyProperty();
    }

    /// Why there is no demo, empty before.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Opens the demo; makes it first when there is none.
    public void tryDemo() {
        if (job.get() == null) {
            begin.run();
        }
    }

    /// Stops the making of the demo.
    public void stop() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    private void fail(Failure failure) {
        job.set(null);
        problem.set(failure.message());
    }
}
