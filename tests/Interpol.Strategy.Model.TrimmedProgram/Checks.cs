namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Prints one line per check and counts the failures.</summary>
internal sealed class Checks
{
    private int _right;

    public int Wrong { get; private set; }

    public void That(string what, Func<bool> isRight)
    {
        try
        {
            Tell(what, isRight() ? null : "it is not");
        }
        // Trimmed code can throw any exception, and the other checks must still run.
#pragma warning disable CA1031
        catch (Exception e)
#pragma warning restore CA1031
        {
            Tell(what, e.ToString());
        }
    }

    public async Task ThatAsync(string what, Func<Task<bool>> isRight)
    {
        try
        {
            Tell(what, await isRight() ? null : "it is not");
        }
#pragma warning disable CA1031 // As above.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Tell(what, e.ToString());
        }
    }

    public override string ToString() => $"{_right} right, {Wrong} wrong";

    private void Tell(string what, string? problem)
    {
        Console.WriteLine(problem is null ? $"right: {what}" : $"WRONG: {what}: {problem}");
        _ = problem is null ? _right++ : Wrong++;
    }
}
