package fr.jobmatch.app.tasks;

/// A failure that its owner understands; trying again would not help.
public class TaskFailure extends RuntimeException {

    /// @param messageKey key of the sentence that says what happened and what to do
    public TaskFailure(String messageKey) {
        super(messageKey);
    }
}
