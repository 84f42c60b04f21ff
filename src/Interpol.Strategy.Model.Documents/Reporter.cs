using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents;

/// <summary>Collects the first diagnostics of one document, within the limit of the options.</summary>
internal sealed class Reporter(ReadOptions options)
{
    /// <summary>The diagnostics to list. The first one is the last by line, which makes room for others.</summary>
    private readonly PriorityQueue<Diagnostic, (int Line, int Column, int Index)> _listed =
        new(Comparer<(int, int, int)>.Create((left, right) => right.CompareTo(left)));

    private readonly OmittedDiagnostics _omitted = new(options.MaxDiagnostics);
    private int _count;

    /// <summary>Specifies how much a problem matters. With the mode it determines the severity.</summary>
    public enum Weight
    {
        /// <summary>Never an error.</summary>
        Notice,

        /// <summary>An error in strict mode.</summary>
        Deviation,

        /// <summary>An error unless the mode is lenient.</summary>
        Loss,

        /// <summary>Always an error.</summary>
        Fatal,
    }

    public bool HasErrors { get; private set; }

    public void Report(
        string code, Weight weight, DiagnosticEffect effect, string message, int line, int column = 1) =>
        Add(new()
        {
            Code = code,
            Severity = GetSeverity(weight),
            Effect = effect,
            Message = message,
            Line = line,
            Column = column,
        });

    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        (int Line, int Column, int Index) order = (diagnostic.Line ?? 0, diagnostic.Column ?? 0, _count++);
        if (_listed.Count < options.MaxDiagnostics)
        {
            _listed.Enqueue(diagnostic, order);
            return;
        }

        _omitted.Add(_listed.EnqueueDequeue(diagnostic, order));
    }

    /// <summary>Creates the result, without the value if there are errors.</summary>
    public ReadResult<T> ToResult<T>(T? value)
        where T : class
    {
        Diagnostic[] listed =
            [.. _listed.UnorderedItems.OrderBy(item => item.Priority).Select(item => item.Element)];
        return new(
            HasErrors ? null : value,
            _omitted.Count == 0 ? [.. listed] : [.. listed, _omitted.Create(listed[^1])]);
    }

    private DiagnosticSeverity GetSeverity(Weight weight) => options.Mode switch
    {
        ReadMode.Strict => weight >= Weight.Deviation,
        ReadMode.Lenient => weight == Weight.Fatal,
        _ => weight >= Weight.Loss,
    }
        ? DiagnosticSeverity.Error
        : DiagnosticSeverity.Warning;
}
