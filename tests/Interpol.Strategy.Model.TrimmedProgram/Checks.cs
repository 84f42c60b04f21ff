namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Prints one line per check and counts the failures.</summary>
internal sealed class Checks
{
    private int _right;

    public int Wrong { get; private set; }

    public void That(string name, Func<bool> isRight)
    {
        try
        {
            Report(name, isRight() ? null : "the result is wrong");
        }
        // Trimmed code can throw any exception. The other checks must still run.
#pragma warning disable CA1031
        catch (Exception e)
#pragma warning restore CA1031
        {
            Report(name, e.ToString());
        }
    }

    public async Task ThatAsync(string name, Func<Task<bool>> isRight)
    {
        try
        {
            Report(name, await isRight() ? null : "the result is wrong");
        }
#pragma warning disable CA1031 // As above.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Report(name, e.ToString());
        }
    }

    public override string ToString() => $"{_right} right, {Wrong} wrong";

    private void Report(string name, string? problem)
    {
        Console.WriteLine(problem is null ? $"right: {name}" : $"WRONG: {name}: {problem}");
        _ = problem is null ? _right++ : Wrong++;
    }
}
