package fr.jobmatch.app.tasks;

/// A failure that its owner understands; trying again would not help.
public class TaskFailure extends RuntimeException {

    private final transient Runnable cleanUp;

    /// @param messageKey key of the sentence that says what happened and what to do
    public TaskFailure(String messageKey) {
        this(messageKey, () -> {});
    }

    /// @param messageKey key of the sentence that says what happened and what to do
    /// @param cleanUp removes what must not stay; run in the transaction that marks the task as failed
    public TaskFailure(String messageKey, Runnable cleanUp) {
        super(messageKey);
        this.cleanUp = cleanUp;
    }

    String messageKey() {
        return String.valueOf(getMessage());
    }

    void cleanUp() {
        cleanUp.run();
    }
}
