namespace Interpol.Strategy.Model.Serialization;

/// <summary>Counts how often each identifier occurs in a document: once, as a rule, and therefore as a set of those that occur, which takes a third of a dictionary's memory.</summary>
internal sealed class IdentifierCounter
{
    private string?[] _first = new string?[64];
    private int _count;
    private Dictionary<string, int>? _repeated;

    /// <summary>Counts one occurrence, and tells how many there were before.</summary>
    public int Count(string identifier)
    {
        if (2 * _count >= _first.Length)
        {
            Grow();
        }

        int position = FindSlot(identifier);
        if (_first[position] is null)
        {
            _first[position] = identifier;
            _count++;
            return 0;
        }

        _repeated ??= [];
        int before = Math.Max(1, _repeated.GetValueOrDefault(identifier));
        _repeated[identifier] = before + 1;
        return before;
    }

    /// <summary>How many occurrences were counted.</summary>
    public int GetOccurrence(string identifier) =>
        _first[FindSlot(identifier)] is null ? 0 : Math.Max(1, _repeated?.GetValueOrDefault(identifier) ?? 0);

    private int FindSlot(string identifier)
    {
        // A string's hash differs in every process, so that nobody can write a document whose identifiers share a place.
        int position = identifier.GetHashCode(StringComparison.Ordinal) & (_first.Length - 1);
        while (_first[position] is { } other && other != identifier)
        {
            position = (position + 1) & (_first.Length - 1);
        }

        return position;
    }

    private void Grow()
    {
        string?[] before = _first;
        _first = new string?[2 * before.Length];
        foreach (string? identifier in before)
        {
            if (identifier is not null)
            {
                _first[FindSlot(identifier)] = identifier;
            }
        }
    }
}
