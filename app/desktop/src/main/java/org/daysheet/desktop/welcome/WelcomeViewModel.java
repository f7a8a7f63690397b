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
import org.daysheet.desktop.background.Work;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// The practices to choose from, and the making of the demo.
public final class WelcomeViewModel {
    private final List<Path> practices;
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Runnable begin;

    /// @param practices folders opened lately, last one first
    /// @param demo makes the demo practice, or finds it, and opens it
    /// @param opened gets the open demo
    public <T> WelcomeViewModel(List<Path> practices, Work<T> demo, Background background, Consumer<T> opened) {
        this.practices = List.copyOf(practices);
        this.begin = () -> {
            problem.set("");
            Job started = background.run(
                    Texts.of("welcome.demo.job"),
                    () -> true,
                    demo,
                    practice -> {
                        job.set(null);
                        opened.accept(practice);
                    },
                    this::fail);
            job.set(started.state().get() == Job.State.RUNNING ? started : null);
        };
    }

    /// Folders opened lately, last one first.
    public List<Path> practices() {
        return practices;
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
