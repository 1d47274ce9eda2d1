package katabase.signals.after_commit;

/** Given: sends an SMS, which may take some seconds and cannot be undone. */
public interface SmsGateway {

    /**
     * Sends an SMS.
     *
     * @param phone the number of whoever gets it
     * @param text what it says
     * @throws RuntimeException if it could not be sent
     */
    void send(String phone, String text);
}
