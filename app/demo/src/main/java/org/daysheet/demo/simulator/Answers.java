package org.daysheet.demo.simulator;

import java.util.List;

/// Everything payers have to say, in the order in which it arrives.
///
/// @param files by day, then 999 before 277CA before 835
public record Answers(List<AnswerFile> files) {
    public Answers {
        files = List.copyOf(files);
    }

    /// The files of one kind, in order.
    public List<AnswerFile> of(AnswerKind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }
}
