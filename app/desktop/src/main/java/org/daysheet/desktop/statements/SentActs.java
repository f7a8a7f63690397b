package org.daysheet.desktop.statements;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.TableView;
import org.daysheet.desktop.paging.Slot;
import org.jspecify.annotations.Nullable;

/// Printing and saving the rows that are chosen in the list in front, all of them: by its buttons and by keys.
final class SentActs {
    private final SentViewModel model;
    private final TableView<RunRow> runs;
    private final TableView<Slot<LetterRow>> letters;
    private final TableView<PaperRow> papers;
    private final Function<String, Optional<Path>> asking;

    /// @param asking asks where to save a file of that name
    SentActs(
            SentViewModel model,
            TableView<RunRow> runs,
            TableView<Slot<LetterRow>> letters,
            TableView<PaperRow> papers,
            Function<String, Optional<Path>> asking) {
        this.model = model;
        this.runs = runs;
        this.letters = letters;
        this.papers = papers;
        this.asking = asking;
    }

    /// Whether something can be printed and saved now.
    BooleanExpression canTakeOut() {
        BooleanExpression isRun = BooleanExpression.booleanExpression(Bindings.equal(model.list(), SentList.RUNS));
        return isRun.and(canTakeRun()).or(isRun.not().and(model.canTakeOut()));
    }

    /// Whether the chosen run holds statements and nothing is under way.
    BooleanExpression canTakeRun() {
        return Bindings.createBooleanBinding(
                () -> {
                    RunRow run = model.run().get();
                    return run != null
                            && run.count() > 0
                            && !model.work().working().get();
                },
                model.run(),
                model.work().working());
    }

    void print() {
        PaperWork.Bundle several = several();
        RunRow run = model.run().get();
        if (several != null) {
            model.work().print(several);
        } else if (model.list().get() != SentList.RUNS) {
            model.print();
        } else if (run != null) {
            model.work().print(run);
        }
    }

    /// Prints the chosen papers as they went out before.
    void printAgain() {
        List<PaperRow> chosen = chosen(papers);
        if (chosen.size() > 1) {
            model.work().print(model.work().ofPapers(chosen));
        } else {
            chosen.forEach(model.work()::reprint);
        }
    }

    void save() {
        PaperWork.Bundle several = several();
        RunRow run = model.run().get();
        if (several != null) {
            asking.apply("statements.pdf").ifPresent(file -> model.work().save(several, file));
        } else if (model.list().get() != SentList.RUNS) {
            model.fileName().flatMap(asking).ifPresent(model::save);
        } else if (run != null) {
            asking.apply("statements-" + run.id() + ".pdf")
                    .ifPresent(file -> model.work().save(run, file));
        }
    }

    /// What is chosen when it is more than one row.
    private PaperWork.@Nullable Bundle several() {
        return switch (model.list().get()) {
            case RUNS -> {
                List<RunRow> chosen = chosen(runs);
                yield chosen.size() < 2 ? null : model.work().ofRuns(chosen);
            }
            case PAPERS -> {
                List<PaperRow> chosen = chosen(papers);
                yield chosen.size() < 2 ? null : model.work().ofPapers(chosen);
            }
            case LETTERS -> {
                List<Integer> places = letters.getSelectionModel().getSelectedIndices().stream()
                        .filter(place -> place >= 0)
                        .sorted()
                        .toList();
                yield places.size() < 2
                        ? null
                        : model.work().ofLetters(places.size(), model.letters().reader(places, LetterRow::id));
            }
        };
    }

    private static <R> List<R> chosen(TableView<R> table) {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }
}
