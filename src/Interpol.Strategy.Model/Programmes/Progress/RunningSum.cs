namespace Interpol.Strategy.Model;

/// <summary>Represents a sum of numbers that are added in order. Once it is out of range, it stays so.</summary>
internal struct RunningSum
{
    private decimal _value;
    private bool _isOutOfRange;

    /// <summary>Returns the sum.</summary>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public readonly decimal GetValue() => !_isOutOfRange ? _value : throw new OverflowException();

    public void Add(decimal number)
    {
        if (_isOutOfRange)
        {
            return;
        }

        try
        {
            _value += number;
        }
        catch (OverflowException)
        {
            _isOutOfRange = true;
        }
    }

    public void SetOutOfRange() => _isOutOfRange = true;
}
