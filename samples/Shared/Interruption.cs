using System.Runtime.InteropServices;

// Cleans up when the process is interrupted by Ctrl-C or a signal. The process then ends as it does without this class.
internal static class Interruption
{
    private static readonly Lock Gate = new();
    private static readonly List<Action> Cleanups = [];

    // A registration ends when it is collected.
    private static readonly PosixSignalRegistration[] Registrations =
    [
        .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT }
            .Select(signal => PosixSignalRegistration.Create(signal, _ => CleanUp())),
    ];

    // Begins something that needs a cleanup. An interruption does not occur in the middle of the begin action.
    public static IDisposable Begin(Action begin, Action cleanUp)
    {
        GC.KeepAlive(Registrations);
        lock (Gate)
        {
            begin();
            Cleanups.Add(cleanUp);
        }

        return new Registration(cleanUp);
    }

    // Does not release the lock, so that nothing begins after the cleanup.
    private static void CleanUp()
    {
        Gate.Enter();
        foreach (Action cleanUp in Cleanups)
        {
            try
            {
                cleanUp();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The process ends anyway.
            }
        }
    }

    private sealed class Registration(Action cleanUp) : IDisposable
    {
        public void Dispose()
        {
            lock (Gate)
            {
                _ = Cleanups.Remove(cleanUp);
            }
        }
    }
}
