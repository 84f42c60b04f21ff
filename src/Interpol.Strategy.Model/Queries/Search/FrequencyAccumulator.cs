using System.Numerics;

namespace Interpol.Strategy.Model;

/// <summary>Accumulates the frequencies of elements in any order. Reading the result clears it.</summary>
internal sealed class FrequencyAccumulator(int elements)
{
    private readonly int[] _counts = new int[elements];

    /// <summary>One bit per element with a frequency greater than 0.</summary>
    private readonly ulong[] _counted = new ulong[(elements + 63) / 64];

    public void Add(int element, int count) => Set(element, _counts[element] + count);

    public void Set(int element, int count)
    {
        _counts[element] = count;
        _counted[element / 64] |= 1UL << element;
    }

    /// <summary>Returns the number of elements with a frequency.</summary>
    public int Elements()
    {
        int elements = 0;
        foreach (ulong bits in _counted)
        {
            elements += BitOperations.PopCount(bits);
        }

        return elements;
    }

    /// <summary>Writes the elements, in order, with their frequencies, and clears the accumulator.</summary>
    public void MoveTo(Span<int> elements, Span<int> counts)
    {
        int next = 0;
        for (int i = 0; i < _counted.Length; i++)
        {
            for (ulong left = _counted[i]; left != 0; left &= left - 1)
            {
                int element = (i * 64) + BitOperations.TrailingZeroCount(left);
                elements[next] = element;
                counts[next++] = _counts[element];
                _counts[element] = 0;
            }

            _counted[i] = 0;
        }
    }
}
